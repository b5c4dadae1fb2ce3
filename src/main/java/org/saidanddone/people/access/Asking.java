package org.saidanddone.people.access;

import java.util.Set;
import org.saidanddone.people.Role;

/** Who is asking for something. */
public sealed interface Asking {

    /** Somebody who has not signed in. */
    record Visitor() implements Asking {}

    /**
     * A person who has signed in.
     *
     * @param id the person's number
     * @param name as colleagues know them
     * @param roles what they may do
     */
    record Colleague(long id, String name, Set<Role> roles) implements Asking {

        /** Keeps its own copy of the roles. */
        public Colleague {
            roles = Set.copyOf(roles);
        }
    }

    /** The product itself, in scheduled work and at its start. */
    record Product() implements Asking {}

    /** True when the one who asks has at least one of the roles; the product may do everything. */
    default boolean hasAny(Role... wanted) {
        return switch (this) {
            case Visitor unused -> false;
            case Product unused -> true;
            case Colleague colleague -> Set.of(wanted).stream().anyMatch(colleague.roles()::contains);
        };
    }
}
