package org.saidanddone.team.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import org.saidanddone.easyread.ui.ComboField;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.ReviewState;
import org.saidanddone.review.ui.CasePart;
import org.saidanddone.review.ui.Place;
import org.saidanddone.team.CaseTags;
import org.saidanddone.team.Tag;
import org.saidanddone.team.TagList;

/** The organisation's own tags on the case. */
@Prototype
final class TagsPart extends CasePart {

    private static final long serialVersionUID = 1;

    private static final String FIELD = "tag";

    private final transient CaseTags tags;
    private final transient TagList list;
    private final Div body = new Div();

    TagsPart(CaseTags tags, TagList list) {
        super("review.tags.heading");
        this.tags = tags;
        this.list = list;
        add(body);
    }

    @Override
    protected Place place() {
        return Place.TABS;
    }

    @Override
    protected String tab() {
        return Say.text("review.tab.tags");
    }

    @Override
    protected int order() {
        return 120;
    }

    @Override
    protected boolean isShownIn(ReviewState state) {
        return true;
    }

    @Override
    protected void show(CaseFile file) {
        body.removeAll();
        List<Tag> now = tags.of(file.feedback().id());
        if (now.isEmpty()) {
            body.add(new Paragraph(Say.text("review.tags.none")));
        } else {
            UnorderedList all = new UnorderedList();
            all.addClassName("own-tags");
            all.getElement().setAttribute("role", "list");
            now.forEach(tag -> all.add(item(tag)));
            body.add(all);
        }
        List<Tag> known = list.all();
        ComboField<Tag> field = new ComboField<>(FIELD, Say.text("review.tags.add"), Tag::name, Tag::id);
        field.offer(known.stream()
                .filter(Tag::active)
                .filter(tag -> now.stream().noneMatch(there -> there.id() == tag.id()))
                .toList());
        if (known.isEmpty()) {
            body.add(new Paragraph(Say.text("review.tags.no-list")));
        } else if (field.offersSome()) {
            NativeButton add = button(Say.text("review.tags.add.go"), () -> field.chosen()
                    .ifPresentOrElse(this::add, () -> work().wrong(FIELD, Say.text("review.tags.missing"))));
            add.setId("tag-add");
            add.addClassNames("second", "small");
            Div row = new Div(field, add);
            row.addClassName("selected-row");
            body.add(row);
        }
    }

    private ListItem item(Tag tag) {
        Span name = new Span(tag.name());
        name.addClassNames("tag", "own");
        NativeButton off =
                small(Say.text("review.tags.take-off"), Say.text("review.tags.take-off") + ": " + tag.name(), () -> {
                    tags.remove(work().now().feedback().id(), tag.id());
                    show(work().now());
                    sayWithFocus(Say.text("review.tags.done.taken-off", tag.name()));
                });
        return new ListItem(name, off);
    }

    private void add(Tag tag) {
        boolean there = true;
        try {
            tags.add(List.of(work().now().feedback().id()), tag.id());
        } catch (IllegalArgumentException e) {
            there = false;
        }
        show(work().now());
        sayWithFocus(there ? Say.text("review.tags.done.added", tag.name()) : Say.text("review.tags.gone"));
    }
}
