package org.saidanddone.reply;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.saidanddone.plan.Instead;

/**
 * An answer that was sent. It is never changed; another one may follow.
 *
 * @param id the reply's number
 * @param feedbackId what it replies to
 * @param outcome what it says
 * @param byDate the day by which it will be done, for {@link Outcome#WILL_DO}
 * @param reason why it cannot be done, for {@link Outcome#CANNOT}, or ""
 * @param plain the words in plain language
 * @param easy the words in easy read
 * @param restsOn what it rests on, where it rests on anything
 * @param sent when
 * @param sentBy the colleague who sent it, as colleagues know them
 * @param letter what only the person reads; {@link Letter#NONE} for whoever may not read it
 * @param verdict what the person says about it, empty until they do
 * @param pictures what stands beside each line of the easy-read words
 */
public record Reply(
        long id,
        long feedbackId,
        Outcome outcome,
        Optional<LocalDate> byDate,
        String reason,
        String plain,
        String easy,
        Optional<RestsOn> restsOn,
        Instant sent,
        String sentBy,
        Letter letter,
        Optional<Verdict> verdict,
        LinePictures pictures) {

    /** What a reply rests on. */
    public sealed interface RestsOn {

        /** The action it is about. */
        long actionId();
    }

    /**
     * The owner's own people changed the action.
     *
     * @param actionId the action
     * @param progressUpdateId the change
     * @param promiseDone true when the change says that the promise is done
     */
    public record Changed(long actionId, long progressUpdateId, boolean promiseDone) implements RestsOn {}

    /**
     * Somebody else said that the action should change; its owner decides.
     *
     * @param actionId the action
     * @param proposalId the proposal
     * @param promiseDone true when the proposal says that the promise is done
     */
    public record Proposed(long actionId, long proposalId, boolean promiseDone) implements RestsOn {}

    /**
     * Something for this person; the action stayed as it was.
     *
     * @param actionId the action it is about
     * @param day when it was done, empty where it was promised
     * @param plain what was done, in plain words, or ""
     * @param easy the same in easy-read words, or ""
     */
    public record ForThePerson(long actionId, Optional<LocalDate> day, String plain, String easy) implements RestsOn {}

    /** The same in the words that are shown in the place of its own. */
    Reply in(Instead instead) {
        Optional<RestsOn> on = restsOn.map(rests -> rests instanceof ForThePerson done
                ? new ForThePerson(
                        done.actionId(),
                        done.day(),
                        instead.beside(ReplyTexts.DEED, done.plain()),
                        instead.beside(ReplyTexts.DEED_EASY, done.easy()))
                : rests);
        String easyNow = instead.shown(ReplyTexts.EASY, easy);
        return new Reply(
                id,
                feedbackId,
                outcome,
                byDate,
                instead.beside(ReplyTexts.REASON, reason),
                instead.shown(ReplyTexts.PLAIN, plain),
                easyNow,
                on,
                sent,
                sentBy,
                letter,
                verdict,
                // Other words have other lines: a picture beside the wrong one would say what nobody wrote.
                easyNow.equals(easy) ? pictures : LinePictures.NONE);
    }

    /** The same for those who may not read what is written to the person alone. */
    public Reply withoutLetter() {
        return new Reply(
                id,
                feedbackId,
                outcome,
                byDate,
                reason,
                plain,
                easy,
                restsOn,
                sent,
                sentBy,
                Letter.NONE,
                verdict,
                pictures);
    }

    /** True when this says it is done and the person says it is not better. */
    public boolean isDisputed() {
        return outcome == Outcome.DONE && isNotBetter();
    }

    /** True when the person says that it is the same, or worse. */
    public boolean isNotBetter() {
        return verdict.filter(Verdict::isNotBetter).isPresent();
    }
}
