package org.saidanddone.bestinterests;

import java.time.Instant;
import java.util.Optional;

/**
 * Why it is in the best interests of somebody who did not agree that everybody may see what was said for them, and what
 * the safeguarding lead says to that.
 *
 * @param id its number
 * @param feedbackId the feedback
 * @param reason what the reviewer wrote
 * @param recorded when
 * @param by the reviewer
 * @param answer what the lead said, empty while they have not
 * @param ended who ended it and when, empty while it stands
 * @param forTheseWords true while the words are those it was written for
 * @param mine true when whoever asks wrote it: then somebody else must agree
 */
public record BestInterest(
        long id,
        long feedbackId,
        String reason,
        Instant recorded,
        String by,
        Optional<Answer> answer,
        Optional<Ended> ended,
        boolean forTheseWords,
        boolean mine) {

    /**
     * What the lead said.
     *
     * @param agreed if they agree
     * @param words why not, "" where they agree
     * @param at when
     * @param by the lead
     */
    public record Answer(boolean agreed, String words, Instant at, String by) {}

    /**
     * It was taken back.
     *
     * @param at when
     * @param by the colleague
     */
    public record Ended(Instant at, String by) {}

    /** True while the lead has to say something to it. */
    public boolean waits() {
        return answer.isEmpty() && ended.isEmpty() && forTheseWords;
    }

    /** True while the lead's yes stands. */
    public boolean stands() {
        return ended.isEmpty() && answer.filter(Answer::agreed).isPresent();
    }
}
