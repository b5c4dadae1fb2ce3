package org.saidanddone.reply.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Consumer;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.reply.EarlierReply;

/** Says that others were told something else, and asks the writer whether they know and mean it. */
final class DiffersPanel extends Div {

    private static final long serialVersionUID = 1;

    static final String ID = "differs-known";

    private final transient Consumer<Boolean> then;

    /**
     * @param told what others were told, newest first; at least one
     * @param known true when the writer has said already that they know
     * @param then what to do when they say it, or take it back
     */
    DiffersPanel(List<EarlierReply> told, boolean known, Consumer<Boolean> then) {
        this.then = then;
        setId("differs");
        addClassNames("note", "warn");
        add(new H2(Say.text("reply.differs")), new Paragraph(Say.text("reply.differs.text")));
        UnorderedList list = new UnorderedList();
        told.forEach(each -> list.add(new ListItem(ToldOthers.line(each))));
        Element box = new Element("input").setAttribute("type", "checkbox").setAttribute("id", ID);
        box.setProperty("checked", known);
        box.addPropertyChangeListener("checked", "change", change -> {
            if (change.isUserOriginated()) {
                say(box.getProperty("checked", false));
            }
        });
        NativeLabel label = new NativeLabel(Say.text("reply.differs.known"));
        label.setFor(ID);
        Div line = new Div();
        line.addClassName("check");
        line.getElement().appendChild(box);
        line.add(label);
        add(list, line);
    }

    /** The writer says that they know, or takes it back. */
    void say(boolean known) {
        then.accept(known);
    }

    /** The number that says that all of this is known. */
    static long newest(List<EarlierReply> told) {
        return told.stream().mapToLong(EarlierReply::id).max().orElse(0);
    }
}
