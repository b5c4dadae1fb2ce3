package org.saidanddone.reply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.saidanddone.redaction.TextBeside;
import org.saidanddone.reply.ReplyProblem.Field;

/**
 * A reply as it is being written: any part may still be missing.
 *
 * @param to the number of what it replies to: of the feedback, or of the group where it is a reply to all of a group
 * @param version grows with every save; a save on top of another version is refused
 * @param outcome what the reply says, empty until chosen
 * @param byDate the day by which it will be done, for {@link Outcome#WILL_DO}
 * @param reason why it cannot be done, for {@link Outcome#CANNOT}, or ""
 * @param plain the reply in plain words, or ""
 * @param easy the reply in easy-read words, or ""
 * @param change the change to an action that the reply rests on
 * @param letter what only the person reads
 * @param pictures what stands beside each line of the easy-read words
 */
public record ReplyDraft(
        long to,
        int version,
        Optional<Outcome> outcome,
        Optional<LocalDate> byDate,
        String reason,
        String plain,
        String easy,
        ChangeDraft change,
        Letter letter,
        LinePictures pictures) {

    /** A reply without pictures. */
    public ReplyDraft(
            long to,
            int version,
            Optional<Outcome> outcome,
            Optional<LocalDate> byDate,
            String reason,
            String plain,
            String easy,
            ChangeDraft change,
            Letter letter) {
        this(to, version, outcome, byDate, reason, plain, easy, change, letter, LinePictures.NONE);
    }

    /** A reply without a letter. */
    public ReplyDraft(
            long to,
            int version,
            Optional<Outcome> outcome,
            Optional<LocalDate> byDate,
            String reason,
            String plain,
            String easy,
            ChangeDraft change) {
        this(to, version, outcome, byDate, reason, plain, easy, change, Letter.NONE);
    }

    /** Nothing written yet. */
    public static ReplyDraft empty(long to) {
        return new ReplyDraft(to, 0, Optional.empty(), Optional.empty(), "", "", "", ChangeDraft.NONE);
    }

    /** The same words on top of another version: for somebody who has seen what a colleague wrote meanwhile. */
    public ReplyDraft onTopOf(int otherVersion) {
        return new ReplyDraft(to, otherVersion, outcome, byDate, reason, plain, easy, change, letter, pictures);
    }

    /** What others than the person will read once this is sent. */
    List<TextBeside> textsForOthers() {
        List<TextBeside> texts = new ArrayList<>();
        if (outcome.equals(Optional.of(Outcome.CANNOT))) {
            texts.add(Field.REASON.text(reason));
        }
        texts.add(Field.PLAIN.text(plain));
        texts.add(Field.EASY.text(easy));
        if (outcome.filter(Outcome::mayHaveChange).isPresent()) {
            texts.addAll(change.textsForOthers());
        }
        return List.copyOf(texts);
    }

    /** The same with every text that is not for the person alone written otherwise. */
    ReplyDraft withTextsForOthers(UnaryOperator<String> otherwise) {
        return new ReplyDraft(
                to,
                version,
                outcome,
                byDate,
                otherwise.apply(reason),
                otherwise.apply(plain),
                otherwise.apply(easy),
                change.withTexts(otherwise),
                letter,
                pictures);
    }

    /** The same with this letter. */
    public ReplyDraft with(Letter other) {
        return new ReplyDraft(to, version, outcome, byDate, reason, plain, easy, change, other, pictures);
    }

    /** The same with these pictures beside its easy-read words. */
    public ReplyDraft with(LinePictures other) {
        return new ReplyDraft(to, version, outcome, byDate, reason, plain, easy, change, letter, other);
    }

    /** True when nothing is written. */
    public boolean isEmpty() {
        return equals(empty(to).onTopOf(version));
    }
}
