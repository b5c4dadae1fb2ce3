package org.saidanddone.reply;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.saidanddone.plan.Author;

/**
 * What was replied before about an action, as somebody needs it who replies about it now: nothing of who was answered.
 *
 * @param id the number of the reply, of the newest where it went to several people
 * @param feedbackIds whom it went to
 * @param outcome what it says
 * @param byDate the day by which it will be done
 * @param plain its words
 * @param author in whose name
 * @param sent when
 */
public record EarlierReply(
        long id,
        Set<Long> feedbackIds,
        Outcome outcome,
        Optional<LocalDate> byDate,
        String plain,
        Author author,
        Instant sent) {

    /** Keeps its own copy. */
    public EarlierReply {
        feedbackIds = Set.copyOf(feedbackIds);
    }

    /** True when somebody else was told this, and the draft says something else. Questions say nothing. */
    public boolean differsFrom(ReplyDraft draft) {
        Optional<Outcome> now = draft.outcome().filter(Outcome::canBeJudged);
        return outcome.canBeJudged()
                && now.isPresent()
                && (now.get() != outcome
                        || (outcome == Outcome.WILL_DO && !draft.byDate().equals(byDate)));
    }
}
