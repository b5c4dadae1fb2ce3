package org.saidanddone.demo;

import java.util.Set;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.Password;
import org.saidanddone.people.Role;

/** Invented people, one for each role. Everybody knows their password, which is why there is none of them elsewhere. */
enum DemoPerson {
    RIA("Ria Reviewer", Role.REVIEWER),
    RAJ("Raj Reviewer", Role.REVIEWER),
    SAM("Sam Safeguarding", Role.SAFEGUARDING_LEAD),
    OLA("Ola Owner", Role.ACTION_OWNER),
    BEN("Ben Board", Role.BOARD_MEMBER),
    EVA("Eva Expert", Role.EXPERT_BY_EXPERIENCE),
    ADA("Ada Administrator", Role.ADMINISTRATOR);

    static final Password PASSWORD = new Password("said and done demo");

    private final String fullName;
    private final Role role;

    DemoPerson(String fullName, Role role) {
        this.fullName = fullName;
        this.role = role;
    }

    String fullName() {
        return fullName;
    }

    Set<Role> roles() {
        return Set.of(role);
    }

    EmailAddress email() {
        return new EmailAddress(name() + "@demo.example");
    }
}
