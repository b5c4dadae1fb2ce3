package org.saidanddone.casegroup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.saidanddone.casegroup.Begun;
import org.saidanddone.casegroup.CaseGroup;
import org.saidanddone.casegroup.CaseGroups;
import org.saidanddone.casegroup.GroupCard;
import org.saidanddone.casegroup.GroupTakesNoMore;
import org.saidanddone.easyread.ui.ComboField;
import org.saidanddone.easyread.ui.HeadedPart;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.TextLine;
import org.saidanddone.review.NoSuchCase;

/** Puts the selected cases into a group: a new one, or one that is open. */
public final class GroupChoice extends Div {

    private static final long serialVersionUID = 1;

    private final transient CaseGroups groups;
    private final transient Supplier<Map<Long, Integer>> selected;
    private final transient Consumer<String> said;
    private final TextLine title =
            new TextLine("group-new", Say.text("review.group.new"), Say.text("review.group.new.hint"));
    private final Div there = new Div();
    private final ComboField<GroupCard> open = field("group-open");

    /**
     * @param selected the selected cases, each with the version that is shown
     * @param said what to do with the sentence that says what was done
     */
    public GroupChoice(CaseGroups groups, Supplier<Map<Long, Integer>> selected, Consumer<String> said) {
        this.groups = groups;
        this.selected = selected;
        this.said = said;
        NativeButton begin = small("group-begin", "review.group.begin", this::begin);
        there.add(open, small("group-put", "review.group.put", this::put));
        Div begins = new Div(title, begin);
        begins.addClassName("selected-row");
        there.addClassName("selected-row");
        add(begins, there);
        offer();
    }

    private static NativeButton small(String id, String key, Runnable then) {
        NativeButton button = HeadedPart.button(Say.text(key), then);
        button.setId(id);
        button.addClassNames("second", "small");
        return button;
    }

    private void offer() {
        open.offer(groups.newest());
        there.setVisible(open.offersSome());
    }

    /** A list of groups to choose one from. */
    static ComboField<GroupCard> field(String id) {
        return new ComboField<>(id, Say.text("review.group.open"), GroupChoice::name, card -> card.group()
                .id());
    }

    /** The group as it stands in a list of choices. */
    public static String name(GroupCard card) {
        return Say.text(
                "review.group.choice", card.group().title(), card.tally().cases());
    }

    private void begin() {
        if (selected.get().isEmpty()) {
            said.accept(Say.text("review.select.nothing"));
        } else if (title.text().isBlank() || title.text().strip().length() > CaseGroup.LONGEST_TITLE) {
            title.wrong(true);
            said.accept(Say.text("review.group.title.wrong"));
        } else {
            title.wrong(false);
            done(() -> groups.begin(title.text(), selected.get()));
        }
    }

    private void put() {
        if (selected.get().isEmpty()) {
            said.accept(Say.text("review.select.nothing"));
            return;
        }
        open.chosen()
                .ifPresentOrElse(
                        card -> done(() -> groups.putAll(card.group().id(), selected.get())),
                        () -> open.wrong(Say.text("review.group.open.missing")));
    }

    private void done(Supplier<Begun> step) {
        int wanted = selected.get().size();
        try {
            Begun begun = step.get();
            title.text("");
            offer();
            int put = wanted - begun.left().size();
            said.accept(
                    begun.left().isEmpty()
                            ? Say.text("review.group.put.done", put)
                            : Say.text(
                                    "review.group.put.some", put, begun.left().size()));
        } catch (GroupTakesNoMore e) {
            offer();
            said.accept(Say.text("review.group.full"));
        } catch (NoSuchCase e) {
            offer();
            said.accept(Say.text("review.group.put.none"));
        }
    }
}
