package org.saidanddone.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.saidanddone.feedback.Feeling;
import org.saidanddone.feedback.Voice;
import org.saidanddone.redaction.WordsFrom;

/**
 * Feedback as it may be seen: a copy with marks in the place of everything hidden. Replies, boards and the public see
 * this and nothing else. The case number is not in it.
 *
 * @param feedbackId the feedback it was made from
 * @param questionSet the version of the questions that were asked
 * @param voice whose words these are
 * @param feeling how it is going, empty when skipped
 * @param isPublic true when everybody may see it, false when only staff may
 * @param published when
 * @param answers the words, in the order they were asked for
 * @param held true while staff look at its words again: there are no answers in it then
 * @param links what it says about which action
 */
public record PublishedFeedback(
        long feedbackId,
        int questionSet,
        Voice voice,
        Optional<Feeling> feeling,
        boolean isPublic,
        Instant published,
        List<PublishedAnswer> answers,
        boolean held,
        List<PublishedLink> links) {

    /** Keeps its own copies of the lists. */
    public PublishedFeedback {
        answers = List.copyOf(answers);
        links = List.copyOf(links);
    }

    /**
     * The same for those who must not be able to tell who it is: nothing says that words came from a recording or a video,
     * which tells how somebody speaks or writes. Of a photo it is said: what it shows are the words of whoever looked at
     * it, and may not pass for the person's own.
     */
    public PublishedFeedback inWordsAlone() {
        return new PublishedFeedback(
                feedbackId,
                questionSet,
                voice,
                feeling,
                isPublic,
                published,
                answers.stream()
                        .map(answer -> answer.from() == WordsFrom.PHOTO
                                ? answer
                                : new PublishedAnswer(answer.question(), answer.pictures(), answer.words()))
                        .toList(),
                held,
                links);
    }
}
