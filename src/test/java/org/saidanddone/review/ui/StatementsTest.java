package org.saidanddone.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.People;
import org.saidanddone.people.Role;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.ViewTest;

/**
 * What a page and a press cost the database, counted through the page: no more than now, however many work here. The aims are
 * 25 for the inbox, 40 for opening and 60 for a change.
 */
class StatementsTest extends ViewTest {

    private static final int INBOX = 25;
    private static final int OPEN = 42;
    private static final int CHANGE = 62;

    private void colleagues(int number) {
        for (int i = 0; i < number; i++) {
            the(People.class)
                    .add(new EmailAddress("r" + i + "@example.org"), "Ria " + (char) ('A' + i), Set.of(Role.REVIEWER));
        }
    }

    private long sent() {
        return new FeedbackFixtures(Database.H2.product())
                .sentAbout("BRS-12", Map.of("feeling", "BAD", "happening", "Mr Smith broke the lift", "show", "YES"))
                .feedbackId();
    }

    private static long opening(String path) throws SQLException {
        return Database.H2.statementsOf(() -> UI.getCurrent().navigate(path));
    }

    private long pressing(String id) throws SQLException {
        NativeButton button = find(NativeButton.class).all().stream()
                .filter(each -> each.getId().equals(Optional.of(id)))
                .findFirst()
                .orElseThrow();
        return Database.H2.statementsOf(() -> test(button).click());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 25})
    void aPageAndAPressCostTheSameHoweverManyWorkHere(int others) throws SQLException {
        colleagues(others);
        long id = sent();
        signedInAs("Rita", Role.REVIEWER);
        opening("inbox");

        assertThat(opening("inbox")).isLessThanOrEqualTo(INBOX);
        assertThat(opening("inbox/" + id)).isLessThanOrEqualTo(OPEN);
        assertThat(pressing("take")).isLessThanOrEqualTo(CHANGE);
        assertThat(pressing("take")).as("gives it back").isLessThanOrEqualTo(CHANGE);
    }
}
