package org.saidanddone.safeguarding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.saidanddone.easyread.ui.ComboField;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.safeguarding.Named;

/** Colleagues whom a concern names: who they are, adding one, taking one out again. */
final class NamedPart extends Div {

    private static final long serialVersionUID = 1;

    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(Say.text("review.named.none"));
    private final ComboField<Named> choice;
    private final transient Consumer<Named> remove;

    /**
     * @param add names a colleague
     * @param remove takes the name of one back
     * @param missing says at the field with this id that nobody was chosen
     */
    NamedPart(
            String id,
            List<Named> colleagues,
            Consumer<Named> add,
            Consumer<Named> remove,
            BiConsumer<String, String> missing) {
        this.remove = remove;
        choice = new ComboField<>(id, Say.text("review.named.choose"), Named::name, Named::id);
        choice.among(colleagues);
        list.addClassName("named");
        list.getElement().setAttribute("role", "list");
        NativeButton button = new NativeButton(Say.text("review.named.add"), click -> choice.chosen()
                .ifPresentOrElse(
                        each -> {
                            choice.clear();
                            add.accept(each);
                        },
                        () -> missing.accept(id, Say.text("review.named.missing"))));
        button.setId(id + "-add");
        button.addClassNames("button", "second");
        add(none, list, choice, button);
    }

    void show(List<Named> named) {
        list.removeAll();
        none.setVisible(named.isEmpty());
        list.setVisible(!named.isEmpty());
        named.forEach(each -> {
            NativeButton out = new NativeButton(Say.text("review.named.remove"), click -> remove.accept(each));
            out.addClassNames("button", "second", "small");
            out.getElement().setAttribute("aria-label", Say.text("review.named.remove.who", each.name()));
            list.add(new ListItem(new Span(each.name()), new Span(" "), out));
        });
    }
}
