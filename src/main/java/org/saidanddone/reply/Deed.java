package org.saidanddone.reply;

import java.time.LocalDate;
import java.util.Optional;
import org.saidanddone.plan.StatedChange;

/** What a reply rests on. "Done for this person" and "the promise is done" are two things. */
public sealed interface Deed {

    /** The action it is about. */
    long actionId();

    /** The action changes, or somebody proposes that it does, with what shows it. */
    record ForThePromise(long actionId, StatedChange stated) implements Deed {}

    /**
     * Something for the person. The action stays as it is.
     *
     * @param actionId the action it is about
     * @param day when it was done; empty where it is promised, which the reply says with its own day
     * @param plain what was done for them, in plain words, or ""
     * @param easy the same in easy-read words, or ""
     */
    record ForThePerson(long actionId, Optional<LocalDate> day, String plain, String easy) implements Deed {}
}
