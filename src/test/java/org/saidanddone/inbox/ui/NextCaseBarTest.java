package org.saidanddone.inbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.safeguarding.Concerns;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.ViewTest;

/** What is said of the list when a reviewer goes on from a case. */
class NextCaseBarTest extends ViewTest {

    private static final String LAST = "That was the last case of this list.";

    private long sent() {
        return new FeedbackFixtures(Database.H2.product())
                .sentAbout("BRS-12", Map.of("feeling", "BAD", "happening", "The lift is broken", "show", "YES"))
                .feedbackId();
    }

    private void next() {
        test(find(NativeButton.class).all().stream()
                        .filter(each -> each.getId().equals(Optional.of("next-case")))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private String screen() {
        return textOf((Component) getCurrentView());
    }

    @Test
    void afterTheLastCaseTheListSaysSoOnce() {
        long id = sent();
        signedInAs("Rita", Role.REVIEWER);
        UI.getCurrent().navigate("inbox");
        UI.getCurrent().navigate("inbox/" + id);
        next();

        assertThat(screen()).contains("Inbox: new").contains(LAST);
        UI.getCurrent().navigate("work");
        UI.getCurrent().navigate("inbox");
        assertThat(screen()).doesNotContain(LAST);
    }

    @Test
    void whereTheCaseIsNoneOfTheirsAnyMoreNothingIsSaidOfTheList() {
        long id = sent();
        sent();
        Person rita = signedInAs("Rita", Role.REVIEWER);
        UI.getCurrent().navigate("inbox");
        UI.getCurrent().navigate("inbox/" + id);
        the(Concerns.class).raise(id, "It is about a colleague", List.of(rita.id()));
        next();

        assertThat(screen()).contains("Inbox: new").doesNotContain(LAST);
    }
}
