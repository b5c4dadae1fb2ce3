package org.saidanddone.feedback;

import java.util.Arrays;
import java.util.Optional;

/**
 * A wish for how an answer comes. A wish that cannot be met is not offered: what needs a colleague who makes it is off
 * until an administrator says that somebody does.
 */
public enum Wish {
    /** By e-mail; only where a mail server is set up. */
    EMAIL(QuestionSet.ANSWER_WAY, true),
    /** By telephone: a colleague phones. */
    PHONE(QuestionSet.ANSWER_WAY, true),
    /** By letter: a colleague prints and posts it. */
    LETTER(QuestionSet.ANSWER_WAY, true),
    /** In easy read: every reply is written in it. */
    EASY_READ(QuestionSet.ANSWER_FORMAT, true),
    /** In large print: the page to print has it. */
    LARGE_PRINT(QuestionSet.ANSWER_FORMAT, true),
    /** To listen to: somebody must record it. */
    AUDIO(QuestionSet.ANSWER_FORMAT, false),
    /** In sign language: somebody must sign it. */
    SIGN_LANGUAGE(QuestionSet.ANSWER_FORMAT, false),
    /** Through somebody who supports the person. */
    SUPPORTER(QuestionSet.ANSWER_FORMAT, true);

    private final String question;
    private final boolean atFirst;

    Wish(String question, boolean atFirst) {
        this.question = question;
        this.atFirst = atFirst;
    }

    /** The question that offers it. */
    public String question() {
        return question;
    }

    /** The key of its words. */
    public String key() {
        return "question." + question + "." + name();
    }

    boolean atFirst() {
        return atFirst;
    }

    /** The wish behind a choice of a question; empty where the choice is no wish that could fail to be met. */
    static Optional<Wish> of(String question, String choice) {
        return Arrays.stream(values())
                .filter(wish -> wish.question.equals(question) && wish.name().equals(choice))
                .findFirst();
    }
}
