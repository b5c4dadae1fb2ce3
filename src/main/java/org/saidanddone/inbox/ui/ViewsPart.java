package org.saidanddone.inbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.saidanddone.easyread.ui.Folded;
import org.saidanddone.easyread.ui.HeadedPart;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.TextLine;
import org.saidanddone.inbox.InboxQuery;
import org.saidanddone.inbox.SavedView;
import org.saidanddone.inbox.SavedViews;

/** Gives the list that is shown a name, and changes or removes those that have one. */
final class ViewsPart extends Div {

    private static final long serialVersionUID = 1;

    private static final String NAME = "view-name";

    /** What the page around it does. */
    interface Around {

        /** Says what was done. */
        void done(String sentence);

        /** Says what is wrong with a field. */
        void problem(String fieldId, String sentence);

        /** The views are others now. */
        void changed();
    }

    private final transient SavedViews views;
    private final transient Around around;
    private final InboxQuery now;
    private final TextLine name = new TextLine(NAME, Say.text("review.views.name"), Say.text("review.views.name.hint"))
            .whenEntered(this::keep);
    private final Div list = new Div();

    ViewsPart(SavedViews views, InboxQuery now, Around around) {
        this.views = views;
        this.now = now;
        this.around = around;
        add(new Folded("views", new Span(Say.text("review.views.open")), this::inside));
    }

    private Div inside() {
        NativeButton keep = HeadedPart.button(Say.text("review.views.keep"), this::keep);
        keep.setId("view-keep");
        keep.addClassNames("second", "small");
        Div row = new Div(name, keep);
        row.addClassName("selected-row");
        list();
        return new Div(new Paragraph(Say.text("review.views.help")), row, list);
    }

    private void list() {
        list.removeAll();
        List<SavedView> mine = views.mine();
        if (mine.isEmpty()) {
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.getElement().setAttribute("role", "list").setAttribute("aria-label", Say.text("review.views"));
        rows.addClassName("own-views-kept");
        mine.forEach(view -> rows.add(row(view)));
        list.add(rows);
    }

    private ListItem row(SavedView view) {
        String id = "view-" + view.id();
        TextLine field = new TextLine(id, Say.text("review.views.name.of", view.name()), "", view.name(), typed -> {});
        NativeButton rename = HeadedPart.small(
                Say.text("review.views.rename"),
                Say.text("review.views.rename.one", view.name()),
                () -> change(
                        id,
                        field,
                        () -> views.rename(view.id(), field.text()),
                        "review.views.done.renamed",
                        field.text().strip()));
        NativeButton remove = HeadedPart.small(
                Say.text("review.views.remove"), Say.text("review.views.remove.one", view.name()), () -> {
                    views.remove(view.id());
                    changed(Say.text("review.views.done.removed", view.name()));
                });
        remove.setId(id + "-remove");
        rename.setId(id + "-rename");
        ListItem row = new ListItem(field, rename, remove);
        row.addClassName("selected-row");
        return row;
    }

    private void keep() {
        String called = name.text().strip();
        change(NAME, name, () -> views.keep(called, now), "review.views.done.kept", called);
    }

    private void change(
            String fieldId, TextLine field, Supplier<Optional<SavedViews.Refused>> change, String done, String called) {
        field.wrong(false);
        Optional<SavedViews.Refused> refused = change.get();
        if (refused.isPresent()) {
            field.wrong(true);
            around.problem(
                    fieldId, Say.text("review.views.refused." + refused.get().name()));
            return;
        }
        if (fieldId.equals(NAME)) {
            name.text("");
        }
        changed(Say.text(done, called));
    }

    private void changed(String sentence) {
        list();
        around.changed();
        around.done(sentence);
    }
}
