package org.saidanddone.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saidanddone.casegroup.InGroup;
import org.saidanddone.feedback.CaseNumber;
import org.saidanddone.feedback.Feeling;
import org.saidanddone.feedback.SendingSign;
import org.saidanddone.feedback.Voice;
import org.saidanddone.review.ReviewState;

/** One case in an inbox. Of the words no more than how they begin, with marks for what is hidden or may have to be. */
public sealed interface InboxCard {

    /** The case number. */
    CaseNumber number();

    /** From when it waits. */
    Instant since();

    /**
     * A case that whoever asks may open.
     *
     * @param feedbackId the feedback
     * @param version what a change must name, so that it is refused when somebody else came first
     * @param number the case number
     * @param since from when it waits
     * @param due when it begins to be late, empty when the plan promises nothing or nobody waits
     * @param state where its review stands
     * @param voice whose words
     * @param feeling how it is going, empty when skipped
     * @param actionIds the actions it is linked to
     * @param chosenTheme the part of the plan that the person chose, empty where they chose none
     * @param tags the organisation's own tags on it, by name
     * @param group the group it is in, empty where it is in none
     * @param holder the colleague who has it, empty when nobody has
     * @param mine true when whoever asks has it
     * @param unwritten of how many recordings and photos nobody has written anything down
     * @param openBy the other colleagues who have it open now
     * @param signs the signs that a machine sent it
     * @param same the other cases with the same words, empty where there are none
     * @param begins how what was said begins, empty where nothing was said in words or pictures, and while
     *     it is with the safeguarding lead
     */
    record Open(
            long feedbackId,
            int version,
            CaseNumber number,
            Instant since,
            Optional<Instant> due,
            ReviewState state,
            Voice voice,
            Optional<Feeling> feeling,
            List<Long> actionIds,
            Optional<Long> chosenTheme,
            List<String> tags,
            Optional<InGroup> group,
            Optional<String> holder,
            boolean mine,
            long unwritten,
            List<String> openBy,
            Set<SendingSign> signs,
            Optional<Same> same,
            Optional<Beginning> begins)
            implements InboxCard {

        /** Keeps its own copies of the lists. */
        public Open {
            actionIds = List.copyOf(actionIds);
            tags = List.copyOf(tags);
            openBy = List.copyOf(openBy);
            signs = Set.copyOf(signs);
        }
    }

    /**
     * How what was said begins; where words were looked for, what stands around them.
     *
     * @param parts the words, in turns what was not looked for and what was, with marks in the place of what is hidden or
     *     may have to be; empty where there are none
     * @param pictures the codes of the pictures that were chosen for it
     */
    record Beginning(List<String> parts, List<String> pictures) {

        /** Keeps its own copies. */
        public Beginning {
            parts = List.copyOf(parts);
            pictures = List.copyOf(pictures);
        }

        /** The words in one. */
        public String words() {
            return String.join("", parts);
        }
    }

    /**
     * Other cases with the same words.
     *
     * @param words what they are found by
     * @param others how many others there are; {@link Inbox#COUNTED} means so many or more
     */
    record Same(Narrowed.SameWords words, int others) {}

    /**
     * A case that is with the safeguarding lead: that is all others learn.
     *
     * @param number the case number
     * @param since from when it waits
     */
    record WithLead(CaseNumber number, Instant since) implements InboxCard {}
}
