package org.saidanddone.reply;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

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
 * @param restsOn the change to an action that it rests on, where there is one
 * @param sent when
 * @param sentBy the colleague who sent it, as colleagues know them
 * @param verdict what the person says about it, empty until they do
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
        Optional<Verdict> verdict) {

    /** The change to an action that a reply rests on. */
    public record RestsOn(long actionId, long progressUpdateId) {}

    /** True when this says it is done and the person says it is not better. */
    public boolean isDisputed() {
        return outcome == Outcome.DONE && verdict.equals(Optional.of(Verdict.NOT));
    }
}
