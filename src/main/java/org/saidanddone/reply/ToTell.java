package org.saidanddone.reply;

import java.util.List;
import java.util.Optional;
import org.saidanddone.easyread.WordsFor;
import org.saidanddone.feedback.AnswerFormat;
import org.saidanddone.feedback.CaseNumber;
import org.saidanddone.feedback.Voice;
import org.saidanddone.publishing.PublishedFeedback;

/**
 * What a colleague needs to bring a reply to a person.
 *
 * @param task the task
 * @param number the case number
 * @param address the telephone number or postal address that the person gave
 * @param askTheLeadFirst true when they told the safeguarding lead alone when it is safe to reach them
 * @param format the kind of answer they asked for, empty when they did not say
 * @param voice whose words they are: who speaks for another person is told so
 * @param words words in the language in which they use this website
 * @param replyBy the day by which the plan promises an answer
 * @param said what they said, in its published form; empty where there is none now
 * @param replies what they are to be told, newest first
 */
public record ToTell(
        DeliveryTask task,
        CaseNumber number,
        String address,
        boolean askTheLeadFirst,
        Optional<AnswerFormat> format,
        Voice voice,
        WordsFor words,
        Optional<AnswerBy> replyBy,
        Optional<PublishedFeedback> said,
        List<Reply> replies) {

    /** Keeps its own copies. */
    public ToTell {
        replies = List.copyOf(replies);
    }
}
