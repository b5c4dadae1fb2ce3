package org.saidanddone.feedback;

import java.time.Instant;
import java.util.Optional;

/**
 * Something to which people can add answers after they sent their feedback, in any way: a reply of ours, a question of
 * ours. Each is a bean of the feature that keeps it. Both methods run in the transaction that adds.
 */
public interface AddedTo {

    /** What it is called in addresses, in small letters. It says nothing about a person. */
    String name();

    /** True while the person can add something to this. */
    boolean isOpen(OpenedCase sent);

    /** Holds the case until the transaction ends; false when nothing may be added to it any more. */
    boolean hold(OpenedCase sent);

    /** The answer with this number was added. */
    void added(OpenedCase sent, long answerId);

    /** What the person was asked when they added the answer with this number, then; empty where this did not ask for it. */
    Optional<AskedWords> asked(OpenedCase sent, long answerId, Instant added);
}
