package org.saidanddone.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.micronaut.context.annotation.Prototype;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Answer;
import org.saidanddone.plan.Plans;
import org.saidanddone.redaction.HiddenBefore;
import org.saidanddone.redaction.SaidText;
import org.saidanddone.redaction.Suggestion;
import org.saidanddone.redaction.TextId;
import org.saidanddone.redaction.WordsFrom;
import org.saidanddone.review.CaseAt;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.Cases;
import org.saidanddone.review.SuggestionDecisions;

/**
 * What the person said, whole and once, and what others may not see of it: decided where it stands, one by one or all at
 * once.
 */
@Prototype
final class WordsPart extends CasePart {

    private static final long serialVersionUID = 1;

    /** The place where what the product suggests is decided. */
    static final String FIELD = "suggestions";

    private final transient SuggestionDecisions decisions;
    private final transient Cases cases;
    private final transient Plans plans;
    private final Div facts = new Div();
    private final Div before = new Div();
    private final Div all = new Div();
    private final Div said = new Div();
    private final HideWords more;

    WordsPart(SuggestionDecisions decisions, Cases cases, Plans plans) {
        super("review.hide.heading");
        this.decisions = decisions;
        this.cases = cases;
        this.plans = plans;
        this.more = new HideWords(cases, this);
        before.setId("hidden-before");
        all.setId(FIELD);
        all.getElement().setAttribute("tabindex", "-1");
        add(facts, before, all, said, more);
    }

    @Override
    protected Place place() {
        return Place.WORDS;
    }

    @Override
    protected int order() {
        return 10;
    }

    @Override
    protected void show(CaseFile file) {
        facts.removeAll();
        facts.add(SentWords.facts(file.feedback(), file.feedback().themeId().flatMap(plans::theme)));
        hiddenBefore(file.hiddenBefore(), file);
        suggestions(file);
        said.removeAll();
        Set<TextId> shown = new HashSet<>();
        for (Answer answer : SentWords.answers(file.feedback())) {
            Optional<SaidText> text = file.showable().stream()
                    .filter(each -> each.from() == WordsFrom.PERSON && each.id().equals(TextId.answer(answer.id())))
                    .findFirst();
            List<Component> given = SentWords.given(answer, text.isPresent() ? "" : answer.words());
            if (text.isPresent() || !given.isEmpty()) {
                said.add(new H3(Wording.question(answer.question())));
                said.add(given);
            }
            text.ifPresent(each -> {
                shown.add(each.id());
                said.add(decided(file, each));
            });
        }
        file.showable().stream().filter(each -> !shown.contains(each.id())).forEach(text -> {
            said.add(new H3(Wording.question(text.question(), text.from())));
            said.add(decided(file, text));
        });
        more.setVisible(!file.showable().isEmpty());
    }

    /** The words with their marks, and below them what is and what can be decided about them. */
    private Div decided(CaseFile file, SaidText text) {
        var hidden = file.hidden().stream()
                .filter(each -> each.text().equals(text.id()))
                .toList();
        var suggested = file.suggestions().stream()
                .filter(each -> each.text().equals(text.id()))
                .toList();
        Div both = new Div(new MarkedWords(text, hidden, suggested));
        if (!hidden.isEmpty() || !suggested.isEmpty()) {
            both.add(new Decisions(file, text, hidden, suggested, this));
        }
        return both;
    }

    private void suggestions(CaseFile file) {
        all.removeAll();
        int open = file.suggestions().size();
        if (open == 0) {
            all.add(new Paragraph(
                    Say.text(file.showable().isEmpty() ? "review.hide.no-words" : "review.suggest.none")));
            return;
        }
        all.addClassName("note");
        all.add(new Paragraph(Say.text(open == 1 ? "review.suggest.one" : "review.suggest.many", open)));
        if (open > 1) {
            all.add(buttons(
                    action("hide-all", Say.text("review.suggest.hide-all", open), () -> hide(file.suggestions())),
                    action("leave-all", Say.text("review.suggest.leave-all", open), () -> leave(file.suggestions()))));
        }
        all.add(new Paragraph(new Anchor(ReviewNavigation.MASK_WORDS, Say.text("review.suggest.list"))));
    }

    private static NativeButton action(String id, String words, Runnable then) {
        NativeButton button = button(words, then);
        button.setId(id);
        button.addClassNames("second", "small");
        return button;
    }

    /** What was hidden in an earlier version of what staff wrote down and must be looked at again. */
    private void hiddenBefore(List<HiddenBefore> looked, CaseFile file) {
        before.removeAll();
        before.setVisible(!looked.isEmpty());
        if (looked.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("decisions");
        list.getElement().setAttribute("role", "list");
        looked.forEach(each -> list.add(Decisions.item(
                "is-hidden",
                each.words(),
                Say.text(
                        "review.hidden.why",
                        Wording.of(each.why()),
                        file.text(each.text())
                                .map(text -> Wording.question(text.question(), text.from()))
                                .orElse("")),
                small(
                        Say.text("review.hidden-before.settle"),
                        Say.text("review.hidden-before.settle.one", each.words()),
                        () -> settle(each)))));
        before.add(
                new H3(Say.text("review.hidden-before.heading")),
                new Paragraph(Say.text("review.hidden-before.help")),
                list);
    }

    private void settle(HiddenBefore each) {
        decide("review.wish.settle", file -> decisions.settle(file.feedback().id(), file.version(), List.of(each)));
    }

    /** Hides what was suggested. */
    void hide(List<Suggestion> decided) {
        decide(
                "review.wish.suggest-hide",
                file -> decisions.hide(file.feedback().id(), file.version(), decided));
    }

    /** Leaves what was suggested as it is. */
    void leave(List<Suggestion> decided) {
        decide(
                "review.wish.suggest-leave",
                file -> decisions.leave(file.feedback().id(), file.version(), decided));
    }

    /** Shows a hidden part again. */
    void unhide(long redactionId) {
        work().change(
                        FIELD,
                        Say.text("review.wish.unhide"),
                        file -> cases.unhide(file.feedback().id(), file.version(), redactionId),
                        file -> sayWithFocus(
                                Say.text("review.hidden.done", file.hidden().size())));
    }

    private void decide(String wish, Function<CaseFile, CaseAt> change) {
        work().change(FIELD, Say.text(wish), change, this::said);
    }

    /** Where more is to be decided the focus is there, and else where it is said that nothing is. */
    private void said(CaseFile file) {
        int left = file.suggestions().size() + file.hiddenBefore().size();
        String sentence = Say.text("review.suggest.left", left);
        if (left == 0) {
            sayWithFocus(sentence);
        } else {
            say(sentence);
            getElement().executeJs("this.querySelector('.decisions .to-do button').focus()");
        }
    }

    /** Hides the words wherever they stand. */
    void hideWords(String words) {
        more.hideWords(words);
    }
}
