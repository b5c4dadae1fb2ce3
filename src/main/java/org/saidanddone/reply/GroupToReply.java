package org.saidanddone.reply;

import java.util.List;
import java.util.Optional;
import org.saidanddone.feedback.CaseNumber;
import org.saidanddone.feedback.Contact;
import org.saidanddone.plan.Action;
import org.saidanddone.publishing.PublishedFeedback;
import org.saidanddone.review.NewWords;

/**
 * A group that can be replied to, as staff who reply see it: only what is published and they may see.
 *
 * @param people those who can get the reply
 * @param unpublished how many more cases of it the reader may see that are not published; 0 for those who review nothing
 * @param actions the actions any of them is about
 * @param draft the reply as written so far
 * @param replies what was sent to all at once before, newest first
 * @param toOthers what others than these people were told before about its actions, newest first
 */
public record GroupToReply(
        List<Somebody> people,
        int unpublished,
        List<Action> actions,
        ReplyDraft draft,
        List<GroupReply> replies,
        List<EarlierReply> toOthers) {

    /** Keeps its own copies. */
    public GroupToReply {
        people = List.copyOf(people);
        actions = List.copyOf(actions);
        replies = List.copyOf(replies);
        toOthers = List.copyOf(toOthers);
    }

    /**
     * A person of the group.
     *
     * @param said the published form
     * @param number the case number, where the reader may know it
     * @param wishes how they want the answer, where the reader may know it
     * @param replyBy the day by which the plan promises a reply
     * @param waits true while they are owed an answer
     * @param openedAgain true when they said more, or that it is not better
     * @param newWords what they added since the last reply
     * @param mayReply false while a concern about it is open
     */
    public record Somebody(
            PublishedFeedback said,
            Optional<CaseNumber> number,
            Optional<Contact.Wishes> wishes,
            Optional<AnswerBy> replyBy,
            boolean waits,
            boolean openedAgain,
            NewWords newWords,
            boolean mayReply) {}
}
