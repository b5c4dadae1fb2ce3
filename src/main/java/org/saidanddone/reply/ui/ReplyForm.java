package org.saidanddone.reply.ui;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.easyread.ui.Problem;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.WordsAdvice;
import org.saidanddone.reply.Outcome;
import org.saidanddone.reply.ReplyDraft;
import org.saidanddone.reply.ReplyProblem;
import org.saidanddone.reply.ReplyProblem.Field;
import org.saidanddone.reply.Seen;

/** The form a reply is written in. Parts that an outcome does not need are hidden; what was typed in them stays. */
final class ReplyForm extends Div {

    private static final long serialVersionUID = 1;

    private final transient Runnable changed;
    private final RadioSet<Outcome> outcome;
    private final DateLine byDate;
    private final TextBox reason;
    private final TextBox plain;
    private final WordsAdvice plainAdvice = new WordsAdvice(Variant.PLAIN);
    private final TextBox easy;
    private final WordsAdvice easyAdvice = new WordsAdvice(Variant.EASY_READ);
    private final ChangeForm change;

    /**
     * An empty form.
     *
     * @param change the part about the change to the action
     * @param changed what to do when the writer changes something or stops typing for a moment
     */
    ReplyForm(ChangeForm change, Runnable changed) {
        this.changed = changed;
        this.change = change;
        addClassName("reply-form");
        Map<Outcome, String> outcomes = new LinkedHashMap<>();
        for (Outcome each : Outcome.values()) {
            outcomes.put(each, Say.text("reply.outcome." + each));
        }
        outcome = new RadioSet<>("reply-outcome", Say.text("reply.outcome"), "", outcomes, this::changed);
        byDate = new DateLine("reply-by-date", Say.text("reply.by-date"), this::changed);
        reason = new TextBox("reply-reason", Say.text("reply.reason"), Say.text("reply.reason.hint"), 3)
                .onPause(this::changed);
        plain = new TextBox("reply-plain", Say.text("reply.words"), Say.text("reply.words.hint"), 6)
                .onPause(this::changed);
        easy = new TextBox("reply-easy", Say.text("reply.easy-words"), Say.text("reply.easy-words.hint"), 6)
                .onPause(this::changed);
        change.onChange(this::changed);
        add(outcome, byDate, reason, plain, plainAdvice, easy, easyAdvice, change);
        refresh();
    }

    private void changed() {
        refresh();
        changed.run();
    }

    private void refresh() {
        Optional<Outcome> now = outcome.value();
        boolean question = now.equals(Optional.of(Outcome.TELL_US_MORE));
        byDate.setVisible(now.equals(Optional.of(Outcome.WILL_DO)));
        reason.setVisible(now.equals(Optional.of(Outcome.CANNOT)));
        plain.label(Say.text(question ? "reply.question.words" : "reply.words"));
        easy.label(Say.text(question ? "reply.question.easy-words" : "reply.easy-words"));
        change.show(now);
        plainAdvice.about(plain.text());
        easyAdvice.about(easy.text());
    }

    /** What stands in the form, to be kept on top of this version. */
    ReplyDraft draft(long to, int version) {
        return new ReplyDraft(
                to, version, outcome.value(), byDate.day(), reason.text(), plain.text(), easy.text(), change.draft());
    }

    /** The writer has seen this of what others did, and goes on. */
    void saw(Seen now) {
        change.saw(now);
    }

    /** What the writer has seen so far. */
    Seen seen() {
        return change.seenSoFar();
    }

    /** Puts the draft into the form. */
    void fill(ReplyDraft draft) {
        outcome.value(draft.outcome());
        byDate.day(draft.byDate());
        reason.text(draft.reason());
        plain.text(draft.plain());
        easy.text(draft.easy());
        change.fill(draft.change());
        refresh();
    }

    /** Marks the fields with these problems and gives back the sentences that lead to them. */
    List<Problem> mark(List<ReplyProblem> problems) {
        List<Field> wrong = problems.stream().map(ReplyProblem::field).toList();
        outcome.wrong(wrong.contains(Field.OUTCOME));
        byDate.wrong(wrong.contains(Field.BY_DATE));
        reason.wrong(wrong.contains(Field.REASON));
        plain.wrong(wrong.contains(Field.PLAIN));
        easy.wrong(wrong.contains(Field.EASY));
        change.mark(wrong);
        return problems.stream()
                .map(problem -> new Problem(idOf(problem.field()), Say.text(problem.key())))
                .toList();
    }

    private static String idOf(Field field) {
        return switch (field) {
            case OUTCOME -> "reply-outcome";
            case BY_DATE -> "reply-by-date";
            case REASON -> "reply-reason";
            case PLAIN -> "reply-plain";
            case EASY -> "reply-easy";
            case ACTION -> "change-action";
            case CHANGE -> "change-kind";
            case STATUS -> "change-status";
            case DATE -> "change-date";
            case TITLE -> "change-title";
            case EASY_TITLE -> "change-easy-title";
            case MILESTONE -> "change-milestone";
            case CHANGE_PLAIN -> "change-plain";
            case CHANGE_EASY -> "change-easy";
            case EVIDENCE_KIND -> "change-evidence-kind";
            case EVIDENCE -> "change-evidence";
        };
    }
}
