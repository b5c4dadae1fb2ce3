package org.saidanddone.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidanddone.casegroup.CaseGroups;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.People;
import org.saidanddone.people.Role;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.ViewTest;

/**
 * What a page and a press cost the database, counted through the page: no more than now, however many work here. The aims are
 * 25 for the inbox, 40 for opening, 60 for a change and 80 for a group of ten.
 */
class StatementsTest extends ViewTest {

    private static final int INBOX = 25;
    private static final int OPEN = 40;
    private static final int TAKE = 60;
    private static final int HIDE = 77;
    private static final int PUBLISH = 85;
    private static final int REPLY = 56;
    private static final int GROUP = 80;
    private static final int TEN = 10;

    private void colleagues(int number) {
        for (int i = 0; i < number; i++) {
            the(People.class)
                    .add(new EmailAddress("r" + i + "@example.org"), "Ria " + (char) ('A' + i), Set.of(Role.REVIEWER));
        }
    }

    private static long sent() {
        return new FeedbackFixtures(Database.H2.product())
                .sentAbout("BRS-12", Map.of("feeling", "BAD", "happening", "Mr Smith broke the lift", "show", "YES"))
                .feedbackId();
    }

    private static long opening(String path) throws SQLException {
        return Database.H2.statementsOf(() -> UI.getCurrent().navigate(path));
    }

    private long pressing(Predicate<NativeButton> which) throws SQLException {
        NativeButton button = find(NativeButton.class).all().stream()
                .filter(which)
                .findFirst()
                .orElseThrow();
        return Database.H2.statementsOf(() -> test(button).click());
    }

    private long pressing(String id) throws SQLException {
        return pressing(button -> button.getId().equals(Optional.of(id)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 25})
    void aPageAndAPressCostTheSameHoweverManyWorkHere(int others) throws SQLException {
        colleagues(others);
        long id = sent();
        signedInAs("Rita", Role.REVIEWER);
        opening("inbox");

        assertThat(opening("inbox")).as("the inbox").isLessThanOrEqualTo(INBOX);
        assertThat(opening("inbox/" + id)).as("a case").isLessThanOrEqualTo(OPEN);
        assertThat(pressing("take")).as("takes it").isLessThanOrEqualTo(TAKE);
        assertThat(pressing("take")).as("gives it back").isLessThanOrEqualTo(TAKE);
        assertThat(pressing(button -> button.getText().equals("Hide")))
                .as("hides a name")
                .isLessThanOrEqualTo(HIDE);
        assertThat(pressing("next-step")).as("agrees with the link").isLessThanOrEqualTo(HIDE);
        assertThat(pressing("next-step")).as("publishes").isLessThanOrEqualTo(PUBLISH);
        assertThat(opening("reply/" + id)).as("the page of a reply").isLessThanOrEqualTo(REPLY);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 25})
    void aGroupOfTenIsReadTogether(int others) throws SQLException {
        colleagues(others);
        Map<Long, Integer> ten = new HashMap<>();
        for (int i = 0; i < TEN; i++) {
            ten.put(sent(), 0);
        }
        signedInAs("Rita", Role.REVIEWER);
        long group = the(CaseGroups.class).begin("Lifts", ten).groupId();
        opening("inbox");

        assertThat(opening("groups/" + group)).isLessThanOrEqualTo(GROUP);
    }
}
