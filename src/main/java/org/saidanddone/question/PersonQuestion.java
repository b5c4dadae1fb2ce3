package org.saidanddone.question;

import java.time.Instant;
import java.util.Optional;

/**
 * A question to the person who gave feedback.
 *
 * @param id its number
 * @param plain the question in plain words
 * @param easy the question in easy-read words
 * @param asked when
 * @param by the colleague who asked
 * @param answered when the person answered, empty where they did not
 * @param declined when they said that they do not want to answer
 */
public record PersonQuestion(
        long id,
        String plain,
        String easy,
        Instant asked,
        String by,
        Optional<Instant> answered,
        Optional<Instant> declined) {

    /** True until the person answers or says that they do not want to. */
    public boolean open() {
        return answered.isEmpty() && declined.isEmpty();
    }
}
