package org.saidanddone.question;

/** The person has not answered the question before; one at a time is enough. */
public final class QuestionIsOpen extends RuntimeException {

    private static final long serialVersionUID = 1;

    QuestionIsOpen() {
        super("a question is open");
    }
}
