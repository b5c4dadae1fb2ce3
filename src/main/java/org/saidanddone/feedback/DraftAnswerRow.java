package org.saidanddone.feedback;

import io.micronaut.core.annotation.Introspected;

/** An answer of a draft, as it is read. */
@Introspected
record DraftAnswerRow(String question, String choice, String words, int version) {

    Draft.Given given() {
        return new Draft.Given(choice, words, version);
    }
}
