package org.saidanddone.inbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.saidanddone.casegroup.CaseGroups;
import org.saidanddone.casegroup.ui.GroupChoice;
import org.saidanddone.easyread.ui.ComboField;
import org.saidanddone.easyread.ui.Folded;
import org.saidanddone.easyread.ui.HeadedPart;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.review.Handover;
import org.saidanddone.review.NoSuchCase;
import org.saidanddone.review.SettingAside;
import org.saidanddone.team.CaseTags;
import org.saidanddone.team.Colleagues;
import org.saidanddone.team.Tag;
import org.saidanddone.team.TagList;

/** What can be done with all selected cases at once. */
final class SelectedPart extends Div {

    private static final long serialVersionUID = 1;

    private final transient Handover handover;
    private final transient SettingAside settingAside;
    private final transient CaseTags tags;
    private final transient TagList tagList;
    private final transient Colleagues colleagues;
    private final transient CaseGroups groups;
    private final CaseGrid cards;
    private final transient Consumer<String> said;
    private final Span summary = new Span();

    SelectedPart(
            Handover handover,
            SettingAside settingAside,
            CaseTags tags,
            TagList tagList,
            Colleagues colleagues,
            CaseGroups groups,
            CaseGrid cards,
            Consumer<String> said) {
        this.handover = handover;
        this.settingAside = settingAside;
        this.tags = tags;
        this.tagList = tagList;
        this.colleagues = colleagues;
        this.groups = groups;
        this.cards = cards;
        this.said = said;
        NativeButton all = button("select-all", "review.select.all", () -> select(true));
        NativeButton none = button("select-none", "review.select.none", () -> select(false));
        NativeButton toMe = button("assign-me", "review.select.to-me", this::giveMe);
        Folded folded = new Folded("selection", summary, this::inside);
        // A key assigns the selected cases: its button is always there.
        folded.always(HeadedPart.buttons(all, none, toMe));
        add(folded);
        count();
    }

    private Div inside() {
        Div inside = new Div();
        inside.addClassName("selected");
        ComboField<Colleagues.Colleague> colleague = new ComboField<>(
                "give-to", Say.text("review.select.colleague"), Colleagues.Colleague::name, Colleagues.Colleague::id);
        colleague.offer(colleagues.all().stream().filter(each -> !each.me()).toList());
        if (colleague.offersSome()) {
            inside.add(row(
                    colleague,
                    button(
                            "assign-to",
                            "review.select.give",
                            () -> chosen(colleague, "review.select.colleague.none", each -> give(each.id())))));
        }
        ComboField<Tag> tag = new ComboField<>("tag-with", Say.text("review.select.tag"), Tag::name, Tag::id);
        tag.offer(tagList.all().stream().filter(Tag::active).toList());
        if (tag.offersSome()) {
            inside.add(row(
                    tag,
                    button(
                            "tag-selected",
                            "review.select.tag.go",
                            () -> chosen(tag, "review.select.tag.none", each -> tag(each.id())))));
        }
        inside.add(
                new GroupChoice(groups, cards::selected, this::saidOfGroup),
                new Paragraph(Say.text("review.set-aside.help")),
                HeadedPart.buttons(button("set-aside-selected", "review.select.set-aside", this::setAside)));
        return inside;
    }

    private static <T> void chosen(ComboField<T> field, String none, Consumer<T> then) {
        field.chosen().ifPresentOrElse(then, () -> field.wrong(Say.text(none)));
    }

    private static NativeButton button(String id, String key, Runnable then) {
        NativeButton button = HeadedPart.button(Say.text(key), then);
        button.setId(id);
        button.addClassNames("second", "small");
        return button;
    }

    private static Div row(ComboField<?> field, NativeButton button) {
        Div row = new Div(field, button);
        row.addClassName("selected-row");
        return row;
    }

    /** Says how many are selected. */
    void count() {
        summary.setText(Say.text("review.select.open", cards.selected().size()));
    }

    private void select(boolean on) {
        cards.selectAll(on);
        count();
    }

    private void giveMe() {
        colleagues.all().stream().filter(Colleagues.Colleague::me).findFirst().ifPresent(me -> give(me.id()));
    }

    private void give(long personId) {
        Map<Long, Integer> selected = cards.selected();
        if (selected.isEmpty()) {
            said.accept(Say.text("review.select.nothing"));
            return;
        }
        Set<Long> left = handover.giveMany(selected, personId);
        select(false);
        int given = selected.size() - left.size();
        said.accept(
                left.isEmpty()
                        ? Say.text("review.select.given", given)
                        : Say.text("review.select.given-some", given, left.size()));
    }

    private void saidOfGroup(String sentence) {
        select(false);
        said.accept(sentence);
    }

    private void setAside() {
        Map<Long, Integer> selected = cards.selected();
        if (selected.isEmpty()) {
            said.accept(Say.text("review.select.nothing"));
            return;
        }
        Set<Long> left = settingAside.setManyAside(selected);
        select(false);
        int done = selected.size() - left.size();
        said.accept(
                left.isEmpty()
                        ? Say.text("review.select.set-aside.done", done)
                        : Say.text("review.select.set-aside.some", done, left.size()));
    }

    private void tag(long tagId) {
        Set<Long> selected = cards.selected().keySet();
        if (selected.isEmpty()) {
            said.accept(Say.text("review.select.nothing"));
            return;
        }
        try {
            int tagged = tags.add(selected, tagId);
            select(false);
            said.accept(Say.text("review.select.tagged", tagged));
        } catch (NoSuchCase | IllegalArgumentException e) {
            said.accept(Say.text("review.select.not-tagged"));
        }
    }
}
