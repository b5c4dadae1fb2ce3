package org.saidanddone.team.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.data.exceptions.OptimisticLockException;
import java.util.List;
import java.util.Optional;
import org.saidanddone.easyread.ui.GridLine;
import org.saidanddone.easyread.ui.HeadedPart;
import org.saidanddone.easyread.ui.RowGrid;
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
    private final RowGrid list = new RowGrid(
                    Say.text("review.tag-list.heading"),
                    new Paragraph(Say.text("review.tag-list.none")),
                    Say.text("review.tag-list.column.tag"))
            .press(
                    Say.text("review.tag-list.name"),
                    row -> Say.text("review.tag-list.rename"),
                    row -> Say.text("review.tag-list.rename.spoken", row.lead().name()),
                    this::rename)
            .press(Say.text("review.tag-list.column.use"), row -> use(row, ""), row -> use(row, ".spoken"), this::use);
    private transient List<Tag> all = List.of();

    TagsView(TagList tags) {
        this.tags = tags;
        heading(Say.text("review.tag-list.heading"));
        NativeButton add = HeadedPart.button(Say.text("review.tag-list.add"), this::add);
        add.setId("tag-add");
        show(new Paragraph(Say.text("review.tag-list.help")), name, HeadedPart.buttons(add), list);
        list();
    }

    private void list() {
        all = tags.all();
        list.all(all.stream().map(TagsView::row).toList());
    }

    private static GridLine row(Tag tag) {
        GridLine.Lead lead = GridLine.Lead.of(tag.name(), "");
        return new GridLine(tag.id(), tag.active() ? lead : lead.below(List.of(Say.text("review.tag-list.stopped"))));
    }

    private Optional<Tag> tag(GridLine row) {
        return all.stream().filter(each -> each.id() == row.id()).findFirst();
    }

    private String use(GridLine row, String form) {
        return tag(row).map(tag -> Say.text("review.tag-list." + (tag.active() ? "stop" : "use") + form, tag.name()))
                .orElse("");
    }

    private void rename(GridLine row) {
        nothingDone();
        noProblem();
        tag(row).ifPresent(tag -> new RenameDialog(tag.name(), name -> rename(row, name)).open());
    }

    /** What is wrong with the new name; empty where it was taken. */
    private Optional<String> rename(GridLine row, String name) {
        Optional<Tag> tag = tag(row);
        try {
            Optional<TagList.Refused> refused = tag.flatMap(now -> tags.rename(now, name));
            if (refused.isPresent()) {
                return Optional.of(
                        Say.text("review.tag-list.refused." + refused.get().name()));
            }
        } catch (OptimisticLockException e) {
            list();
            return Optional.of(tag(row).map(now -> Say.text("review.tag-list.changed.name", now.name()))
                    .orElseGet(() -> Say.text("review.tag-list.changed")));
        }
        list();
        done(Say.text("review.tag-list.done.renamed"));
        focusHeading();
        return Optional.empty();
    }

    private void use(GridLine row) {
        nothingDone();
        noProblem();
        tag(row).ifPresent(tag -> {
            try {
                tags.use(tag, !tag.active());
                list();
                done(Say.text(tag.active() ? "review.tag-list.done.stopped" : "review.tag-list.done.used"));
                focusHeading();
            } catch (OptimisticLockException e) {
                list();
                problem(NEW, Say.text("review.tag-list.changed"));
            }
        });
    }

    private void add() {
        nothingDone();
        noProblem();
        Optional<TagList.Refused> refused = tags.add(name.text());
        name.wrong(refused.isPresent());
        if (refused.isPresent()) {
            problem(NEW, Say.text("review.tag-list.refused." + refused.get().name()));
            return;
        }
        name.text("");
        list();
        done(Say.text("review.tag-list.done.added"));
    }
}
