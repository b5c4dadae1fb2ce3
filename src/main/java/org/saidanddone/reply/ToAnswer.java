package org.saidanddone.reply;

import java.util.List;
import java.util.Optional;
import org.saidanddone.feedback.CaseNumber;
import org.saidanddone.feedback.Contact;
import org.saidanddone.plan.Action;
import org.saidanddone.publishing.PublishedFeedback;
import org.saidanddone.review.NewWords;

/**
 * Feedback that can be replied to, as staff who reply see it.
 *
 * @param said the published form
 * @param number the case number, where the reader may know it
 * @param actions the actions it is about
 * @param wishes how the person wants the answer, where the reader may know it
 * @param replyBy the day by which the plan promises a reply
 * @param mayReply false while a concern about it is open
 * @param newWords what the person added since the last reply
 * @param draft the reply as written so far
 * @param letterIsOpen false while there is a letter to the person that a colleague keeps from the reader
 * @param replies what was sent before, newest first
 * @param toOthers what others were told before about its actions, newest first
 */
public record ToAnswer(
        PublishedFeedback said,
        Optional<CaseNumber> number,
        List<Action> actions,
        Optional<Contact.Wishes> wishes,
        Optional<AnswerBy> replyBy,
        boolean mayReply,
        NewWords newWords,
        ReplyDraft draft,
        boolean letterIsOpen,
        List<Reply> replies,
        List<EarlierReply> toOthers) {

    /** Keeps its own copies. */
    public ToAnswer {
        actions = List.copyOf(actions);
        replies = List.copyOf(replies);
        toOthers = List.copyOf(toOthers);
    }
}
