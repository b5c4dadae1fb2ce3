package org.saidanddone.reply;

import java.util.List;
import java.util.Optional;
import org.saidanddone.feedback.CaseNumber;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.ProgressUpdate;
import org.saidanddone.plan.Proposal;
import org.saidanddone.publishing.PublishedFeedback;

/**
 * What a person with a receipt sees of their case.
 *
 * @param number their case number
 * @param said what they said, in its published form; empty while staff are reading it
 * @param shown true where everybody sees it by now, false where they will from the next publishing hour on, or never
 * @param answerBy the day by which the plan promises an answer
 * @param given the answers, newest first
 * @param setAside true while staff do not take it for feedback
 */
public record CaseAnswer(
        CaseNumber number,
        Optional<PublishedFeedback> said,
        boolean shown,
        Optional<AnswerBy> answerBy,
        List<Given> given,
        boolean setAside) {

    /** Keeps its own copy. */
    public CaseAnswer {
        given = List.copyOf(given);
    }

    /**
     * One answer.
     *
     * @param reply what it says
     * @param action the action it is about, where it rests on a change
     * @param change the change it rests on
     * @param proposal what our team says and the owner decides, where it rests on that
     * @param toldMore true when the person added words after it
     */
    public record Given(
            Reply reply,
            Optional<Action> action,
            Optional<ProgressUpdate> change,
            Optional<Proposal> proposal,
            boolean toldMore) {

        /**
         * True when something was done: by whoever made the promise, or for this person. What our team says is done, and
         * nobody has agreed to, is not yet; nor is what the person says is the same or worse.
         */
        public boolean isDone() {
            boolean agreed = proposal.isEmpty()
                    || proposal.filter(says -> says.state() instanceof Proposal.State.Accepted)
                            .isPresent();
            return reply.outcome() == Outcome.DONE && agreed && !openedAgain();
        }

        /** True when the case was opened again after this answer. */
        public boolean openedAgain() {
            return toldMore || reply.isNotBetter();
        }
    }
}
