package org.saidanddone.review;

import java.time.Instant;
import java.util.Optional;
import org.saidanddone.feedback.Feeling;
import org.saidanddone.redaction.WordsFrom;

/**
 * What staff wrote down from a recording or photo, for the person who sent it.
 *
 * @param questionSet the version of the questions that were asked
 * @param feeling how the person said that it is, empty when skipped
 * @param question the code of the question
 * @param from what it was written down from
 * @param part which part of the recording, or which photo, counted from 1
 * @param words the words
 * @param written when
 */
public record WrittenDown(
        int questionSet,
        Optional<Feeling> feeling,
        String question,
        WordsFrom from,
        int part,
        String words,
        Instant written) {}
