package org.saidanddone.people;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.saidanddone.platform.Outbox;

/**
 * An account as an administrator sees it. No password and no link is in it.
 *
 * @param id the person's number
 * @param version the version that the next change must name
 * @param email where mails go, and the name to sign in with
 * @param name as colleagues know them
 * @param post what they do and where, in words; "" where nobody said
 * @param roles what they may do
 * @param active false when the account has ended
 * @param hasPassword true when they can sign in
 * @param invited when they were invited last, empty when never
 * @param invitedByMail true when the last invitation went by mail
 * @param mail how it stands with the mail of the last invitation; empty where it has left, or there was none
 * @param linkEnds until when their link lasts, empty where none does
 */
public record Account(
        long id,
        int version,
        EmailAddress email,
        String name,
        String post,
        Set<Role> roles,
        boolean active,
        boolean hasPassword,
        Optional<Instant> invited,
        boolean invitedByMail,
        Optional<Outbox.Standing> mail,
        Optional<Instant> linkEnds) {

    /** Keeps its own copy of the roles. */
    public Account {
        roles = Set.copyOf(roles);
    }
}
