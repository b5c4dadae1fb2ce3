package org.saidanddone.reply;

import org.jspecify.annotations.Nullable;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Asking;

/**
 * Who on the staff reads a letter to one person. It may hold what is hidden in the published form, so an action owner reads
 * only what they wrote themselves.
 */
final class LetterSight {

    private LetterSight() {}

    static boolean reads(Asking asking, Letter letter, @Nullable Long writtenBy) {
        return letter.isEmpty()
                || asking.hasAny(Role.REVIEWER, Role.SAFEGUARDING_LEAD)
                || (writtenBy != null && asking instanceof Asking.Colleague me && me.id() == writtenBy);
    }
}
