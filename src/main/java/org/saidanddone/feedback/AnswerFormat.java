package org.saidanddone.feedback;

/** The form in which the person wants the answer. A letter on paper is an {@link AnswerWay}. */
public enum AnswerFormat {
    /** Short sentences with pictures. */
    EASY_READ,
    /** Large letters. */
    LARGE_PRINT,
    /** To listen to. */
    AUDIO,
    /** A video in British Sign Language. */
    SIGN_LANGUAGE,
    /** Somebody who supports the person goes through it with them. */
    SUPPORTER
}
