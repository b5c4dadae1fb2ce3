package org.saidanddone.casegroup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.saidanddone.casegroup.Begun;
import org.saidanddone.casegroup.Matter;
import org.saidanddone.casegroup.MatterCard;
import org.saidanddone.casegroup.MatterTakesNoMore;
import org.saidanddone.casegroup.Matters;
import org.saidanddone.easyread.ui.HeadedPart;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.SelectField;
import org.saidanddone.easyread.ui.TextLine;
import org.saidanddone.review.NoSuchCase;

/** Puts the selected cases into a matter: a new one, or one that is open. */
public final class MatterChoice extends Div {

    private static final long serialVersionUID = 1;

    private final transient Matters matters;
    private final transient Supplier<Map<Long, Integer>> selected;
    private final transient Consumer<String> said;
    private final TextLine title =
            new TextLine("matter-new", Say.text("review.matter.new"), Say.text("review.matter.new.hint"));
    private final Div there = new Div();
    private final SelectField open = new SelectField("matter-open", Say.text("review.matter.open"));

    /**
     * @param selected the selected cases, each with the version that is shown
     * @param said what to do with the sentence that says what was done
     */
    public MatterChoice(Matters matters, Supplier<Map<Long, Integer>> selected, Consumer<String> said) {
        this.matters = matters;
        this.selected = selected;
        this.said = said;
        NativeButton begin = small("matter-begin", "review.matter.begin", this::begin);
        there.add(open, small("matter-put", "review.matter.put", this::put));
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
        open.clear();
        matters.newest()
                .forEach(card -> open.choice(String.valueOf(card.matter().id()), name(card)));
        there.setVisible(!open.value().isEmpty());
    }

    /** The matter as it stands in a list of choices. */
    public static String name(MatterCard card) {
        return Say.text(
                "review.matter.choice", card.matter().title(), card.tally().cases());
    }

    private void begin() {
        if (selected.get().isEmpty()) {
            said.accept(Say.text("review.select.nothing"));
        } else if (title.text().isBlank() || title.text().strip().length() > Matter.LONGEST_TITLE) {
            title.wrong(true);
            said.accept(Say.text("review.matter.title.wrong"));
        } else {
            title.wrong(false);
            done(() -> matters.begin(title.text(), selected.get()));
        }
    }

    private void put() {
        if (selected.get().isEmpty()) {
            said.accept(Say.text("review.select.nothing"));
            return;
        }
        done(() -> matters.putAll(Long.parseLong(open.value()), selected.get()));
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
                            ? Say.text("review.matter.put.done", put)
                            : Say.text(
                                    "review.matter.put.some", put, begun.left().size()));
        } catch (MatterTakesNoMore e) {
            offer();
            said.accept(Say.text("review.matter.full"));
        } catch (NoSuchCase e) {
            offer();
            said.accept(Say.text("review.matter.put.none"));
        }
    }
}
