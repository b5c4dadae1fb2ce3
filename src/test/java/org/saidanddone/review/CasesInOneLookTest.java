package org.saidanddone.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.platform.OneLook;
import org.saidanddone.safeguarding.Concerns;

/** What is read once for a page is read once for each case on it: a list shows many, and not all may be seen. */
class CasesInOneLookTest extends ReviewTest {

    /** In either order: the first one that is asked for answers for no other. */
    private void onlyTheFirstIsThere(long seen, long hidden) {
        for (List<Long> order : List.of(List.of(seen, hidden), List.of(hidden, seen))) {
            the(OneLook.class).at(() -> assertThat(order.stream().filter(this::isThere))
                    .as("asked in this order: %s", order)
                    .containsExactly(seen));
        }
    }

    private boolean isThere(long feedbackId) {
        return the(CaseSight.class).version(feedbackId).isPresent();
    }

    @Test
    void whatIsWithTheLeadIsHiddenBesideWhatIsNot() {
        long withLead = sentWith(Map.of("safe", "NO"));
        long lift = sent("The lift is broken");
        asReviewer();

        onlyTheFirstIsThere(lift, withLead);
    }

    @Test
    void aCaseThatNamesWhoeverAsksIsHiddenBesideOneThatDoesNot() {
        long aboutNed = sent("He locks the door");
        long lift = sent("The lift is broken");
        Person ned = signedInAs("Ned", Role.REVIEWER, Role.SAFEGUARDING_LEAD);
        asLead();
        the(Concerns.class).raise(aboutNed, "This is about Ned", List.of(ned.id()));
        signedInAs("Ned", Role.REVIEWER, Role.SAFEGUARDING_LEAD);

        onlyTheFirstIsThere(lift, aboutNed);
    }
}
