package org.saidanddone.team.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.data.exceptions.OptimisticLockException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.saidanddone.easyread.ui.HeadedPart;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.easyread.ui.StaffPage;
import org.saidanddone.easyread.ui.TextLine;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;
import org.saidanddone.review.ui.ReviewNavigation;
import org.saidanddone.team.Tag;
import org.saidanddone.team.TagList;

/** The organisation's own list of tags, for the administrator. */
@Only(Role.ADMINISTRATOR)
@Prototype
@Route(value = ReviewNavigation.TAGS, layout = StaffLayout.class)
class TagsView extends StaffPage {

    private static final long serialVersionUID = 1;

    private static final String NEW = "new-tag";

    private final transient TagList tags;
    private final TextLine name = new TextLine(
                    NEW, Say.text("review.tag-list.new"), Say.text("review.tag-list.new.hint"))
            .whenEntered(this::add);
    private final Div list = new Div();

    TagsView(TagList tags) {
        this.tags = tags;
        heading(Say.text("review.tag-list.heading"));
        NativeButton add = HeadedPart.button(Say.text("review.tag-list.add"), this::add);
        add.setId("tag-add");
        show(new Paragraph(Say.text("review.tag-list.help")), name, HeadedPart.buttons(add), list);
        list();
    }

    private void list() {
        list.removeAll();
        List<Tag> all = tags.all();
        if (all.isEmpty()) {
            list.add(new Paragraph(Say.text("review.tag-list.none")));
            return;
        }
        UnorderedList cards = new UnorderedList();
        cards.addClassNames("cards", "columns");
        cards.getElement().setAttribute("role", "list");
        all.forEach(tag -> cards.add(card(tag)));
        list.add(cards);
    }

    private ListItem card(Tag tag) {
        ListItem card = new ListItem(new H2(tag.name()));
        card.addClassName("card");
        if (!tag.active()) {
            card.add(new Paragraph(Say.text("review.tag-list.stopped")));
        }
        String id = "tag-" + tag.id();
        TextLine field = new TextLine(id, Say.text("review.tag-list.name"), "", tag.name(), typed -> {});
        NativeButton rename = HeadedPart.small(
                Say.text("review.tag-list.rename"),
                Say.text("review.tag-list.rename.spoken", tag.name()),
                () -> change(id, field, () -> tags.rename(tag, field.text()), "review.tag-list.done.renamed"));
        String use = tag.active() ? "stop" : "use";
        NativeButton using = HeadedPart.small(
                Say.text("review.tag-list." + use),
                Say.text("review.tag-list." + use + ".spoken", tag.name()),
                () -> change(
                        id,
                        field,
                        () -> {
                            tags.use(tag, !tag.active());
                            return Optional.empty();
                        },
                        tag.active() ? "review.tag-list.done.stopped" : "review.tag-list.done.used"));
        card.add(
                HeadedPart.buttons(using),
                new NativeDetails(
                        Say.text("review.tag-list.rename.spoken", tag.name()),
                        new Div(field, HeadedPart.buttons(rename))));
        return card;
    }

    private void add() {
        change(NEW, name, () -> tags.add(name.text()), "review.tag-list.done.added");
    }

    private void change(String fieldId, TextLine field, Supplier<Optional<TagList.Refused>> change, String doneKey) {
        nothingDone();
        field.wrong(false);
        try {
            Optional<TagList.Refused> refused = change.get();
            if (refused.isPresent()) {
                field.wrong(true);
                problem(
                        fieldId,
                        Say.text("review.tag-list.refused." + refused.get().name()));
                return;
            }
            if (fieldId.equals(NEW)) {
                name.text("");
            }
            list();
            done(Say.text(doneKey));
            if (!fieldId.equals(NEW)) {
                focusHeading();
            }
        } catch (OptimisticLockException e) {
            list();
            problem(NEW, Say.text("review.tag-list.changed"));
        }
    }
}
