package org.saidanddone.reply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.saidanddone.plan.Change;
import org.saidanddone.plan.StatedChange;
import org.saidanddone.plan.Status;
import org.saidanddone.platform.text.CleanText;
import org.saidanddone.redaction.TextBeside;
import org.saidanddone.reply.ReplyProblem.Field;

/**
 * What a reply rests on as it is being written, a change to an action or something for the person: any part may still be
 * missing.
 *
 * @param actionId the action that changes, or that the reply is about
 * @param kind what kind of change
 * @param status the new status, for a change of status
 * @param date the new date, for a change of date or an added step; the day it was done, for something for the person
 * @param title the added step in plain words, or ""
 * @param easyTitle the added step in easy-read words, or ""
 * @param milestoneId the step that was reached
 * @param plain what the action's page says about the change, in plain words, or what was done for the person, or ""
 * @param easy the same in easy-read words, or ""
 * @param evidence what shows that the change is so
 * @param seen what the writer has seen of what others did
 */
public record ChangeDraft(
        Optional<Long> actionId,
        Optional<ChangeKind> kind,
        Optional<Status> status,
        Optional<LocalDate> date,
        String title,
        String easyTitle,
        Optional<Long> milestoneId,
        String plain,
        String easy,
        EvidenceDraft evidence,
        Seen seen) {

    /** No change yet. */
    public static final ChangeDraft NONE = new ChangeDraft(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            "",
            Optional.empty(),
            "",
            "",
            EvidenceDraft.NONE,
            Seen.NOTHING);

    /** The same with this evidence. */
    public ChangeDraft with(EvidenceDraft shown) {
        return new ChangeDraft(actionId, kind, status, date, title, easyTitle, milestoneId, plain, easy, shown, seen);
    }

    /** The same by somebody who has seen this. */
    public ChangeDraft with(Seen now) {
        return new ChangeDraft(actionId, kind, status, date, title, easyTitle, milestoneId, plain, easy, evidence, now);
    }

    /** The change to the action itself, empty while a part of it is missing and where the action stays as it is. */
    public Optional<Change> change() {
        return kind.flatMap(chosen -> switch (chosen) {
            case STATUS -> status.map(Change.NewStatus::new);
            case DATE -> date.map(Change.NewDate::new);
            case MILESTONE_ADDED ->
                date.filter(due -> isAStep())
                        .map(due -> new Change.MilestoneAdded(CleanText.line(title), CleanText.line(easyTitle), due));
            case MILESTONE_REACHED -> milestoneId.map(Change.MilestoneReached::new);
            case EVIDENCE, FOR_PERSON -> Optional.empty();
        });
    }

    /** What everybody reads on the action's page once this is sent. */
    List<TextBeside> textsForOthers() {
        if (kind.isEmpty()) {
            return List.of();
        }
        List<TextBeside> texts = new ArrayList<>();
        if (kind.equals(Optional.of(ChangeKind.MILESTONE_ADDED))) {
            texts.add(Field.TITLE.text(title));
            texts.add(Field.EASY_TITLE.text(easyTitle));
        }
        texts.add(Field.CHANGE_PLAIN.text(plain));
        texts.add(Field.CHANGE_EASY.text(easy));
        texts.add(Field.EVIDENCE.text(evidence.text()));
        return texts;
    }

    /** The same with every text written otherwise. */
    ChangeDraft withTexts(UnaryOperator<String> otherwise) {
        return new ChangeDraft(
                actionId,
                kind,
                status,
                date,
                otherwise.apply(title),
                otherwise.apply(easyTitle),
                milestoneId,
                otherwise.apply(plain),
                otherwise.apply(easy),
                new EvidenceDraft(evidence.kind(), otherwise.apply(evidence.text())),
                seen);
    }

    /** What "done" or "we will do it" rests on, empty while a part of it is missing. */
    public Optional<Deed> deed() {
        if (kind.equals(Optional.of(ChangeKind.FOR_PERSON))) {
            return actionId.map(
                    action -> new Deed.ForThePerson(action, date, CleanText.clean(plain), CleanText.clean(easy)));
        }
        return actionId.flatMap(action -> change().map(what ->
                new Deed.ForThePromise(action, new StatedChange(what, evidence.evidence(), plain, easy))));
    }

    private boolean isAStep() {
        return !title.isBlank()
                && !easyTitle.isBlank()
                && title.length() <= SendPolicies.LONGEST_STEP
                && easyTitle.length() <= SendPolicies.LONGEST_STEP;
    }
}
