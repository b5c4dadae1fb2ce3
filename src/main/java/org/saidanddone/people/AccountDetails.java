package org.saidanddone.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.saidanddone.platform.text.CleanText;

/**
 * What an administrator says about a person. Everything may be wrong in it: {@link #problems()} says what is.
 *
 * @param email the address as it was typed
 * @param name as colleagues know them
 * @param post what they do and where; may be ""
 * @param roles what they may do
 */
public record AccountDetails(String email, String name, String post, Set<Role> roles) {

    /** The most characters of a name or a post. */
    public static final int LONGEST = 100;

    /** What is wrong with the details, or stands against a change. */
    public enum Problem {
        /** There is no name. */
        NO_NAME,
        /** The name has more than {@link #LONGEST} characters. */
        LONG_NAME,
        /** The post has more than {@link #LONGEST} characters. */
        LONG_POST,
        /** This can be no e-mail address. */
        NO_ADDRESS,
        /** Somebody else has this address. */
        ADDRESS_TAKEN,
        /** Somebody whose account has ended has this address. */
        ADDRESS_OF_ENDED,
        /** No role is chosen. */
        NO_ROLE,
        /** Nobody else who can sign in is an administrator. */
        LAST_ADMINISTRATOR,
        /** Nobody else who can sign in is a safeguarding lead. */
        LAST_LEAD,
        /** Nobody ends their own account. */
        OWN_ACCOUNT
    }

    /** Keeps the texts in one line each, and its own copy of the roles. */
    public AccountDetails {
        email = CleanText.line(email);
        name = CleanText.line(name);
        post = CleanText.line(post);
        roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
    }

    /** What can be seen to be wrong without looking anything up. */
    List<Problem> problems() {
        return Stream.of(
                        name.isEmpty() ? Problem.NO_NAME : null,
                        name.length() > LONGEST ? Problem.LONG_NAME : null,
                        post.length() > LONGEST ? Problem.LONG_POST : null,
                        EmailAddress.reachable(email).isEmpty() ? Problem.NO_ADDRESS : null,
                        roles.isEmpty() ? Problem.NO_ROLE : null)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
