package org.saidanddone.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.people.Role;
import org.saidanddone.plan.Plans;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.ViewTest;

/** Above public pages colleagues find the way to their work; nobody else finds anything there. */
class TeamBarTest extends ViewTest {

    private List<Nav> bars() {
        return find(Nav.class).all().stream()
                .filter(nav -> nav.getClassNames().contains("team-bar"))
                .toList();
    }

    private void openAction() {
        new FeedbackFixtures(Database.H2.product()).action("BRS-12");
        String plan = the(Plans.class).open().getFirst().code();
        UI.getCurrent().navigate("actions/" + plan + "/BRS-12");
    }

    @Test
    void aVisitorSeesNothingOfIt() {
        openAction();

        assertThat(bars()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyColleagueComesBackToTheirWork(Role role) {
        signedInAs("Sam", role);

        UI.getCurrent().navigate("");

        assertThat(bars()).hasSize(1);
        assertThat(textOf(bars().getFirst())).isEqualTo("Your work");
    }

    @Test
    void aReviewerGoesFromAnActionToWhatPeopleSaidAboutIt() {
        new FeedbackFixtures(Database.H2.product())
                .sentAbout("BRS-12", Map.of("feeling", "BAD", "happening", "The lift is broken", "show", "YES"));
        signedInAs("Rita", Role.REVIEWER);
        openAction();

        NativeButton feedback = find(NativeButton.class).all().stream()
                .filter(button -> button.getText().equals("See its feedback"))
                .findFirst()
                .orElseThrow();
        test(feedback).click();

        assertThat(find(H1.class).single().getText()).isEqualTo("Inbox: all cases");
        assertThat(find(Anchor.class).all()).anyMatch(link -> link.getText().startsWith("Case "));
    }

    @Test
    void anAdministratorGoesFromAnActionToWhoOwnsItAndSeesNoFeedback() {
        signedInAs("Ada", Role.ADMINISTRATOR);

        openAction();

        assertThat(textOf(bars().getFirst())).contains("Change who owns it").doesNotContain("See its feedback");
    }
}
