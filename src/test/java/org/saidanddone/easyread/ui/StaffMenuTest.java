package org.saidanddone.easyread.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.people.Role;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.ViewTest;

/** The menu of staff: what they may open, and how much waits there. */
class StaffMenuTest extends ViewTest {

    private Nav menu() {
        return find(StaffMenu.class).single();
    }

    private List<Anchor> links() {
        return menu().getElement()
                .getChildren()
                .filter(list -> list.getTag().equals("ul"))
                .flatMap(Element::getChildren)
                .flatMap(Element::getChildren)
                .map(link -> (Anchor) link.getComponent().orElseThrow())
                .toList();
    }

    private void sent(String words) {
        new FeedbackFixtures(Database.H2.product())
                .sentAbout("BRS-12", Map.of("feeling", "BAD", "happening", words, "show", "YES"));
    }

    @Test
    void aColleagueFindsWhatTheyMayOpenByKindOfWork() {
        signedInAs("Ada", Role.ADMINISTRATOR);

        UI.getCurrent().navigate("work");

        assertThat(find(Paragraph.class).withClassName("staff-kind").all())
                .extracting(Paragraph::getText)
                .containsExactly("What we send back", "Plans", "Setting up");
        assertThat(links())
                .extracting(Anchor::getHref)
                .contains("people", "who-answers")
                .doesNotContain("inbox?show=new", "concerns");
    }

    @Test
    void whatWaitsIsCounted() {
        sent("The lift is broken");
        sent("The lift is slow");
        signedInAs("Rita", Role.REVIEWER);

        UI.getCurrent().navigate("work");

        assertThat(textOf(menu())).contains("Inbox 2").doesNotContain("Mine 0");
    }

    @Test
    void aCaseThatNamesAColleagueIsNotCountedForThem() {
        signedInAs("Rita", Role.REVIEWER);
        sent("The lift is broken");
        sent("Rita shouts at me");

        UI.getCurrent().navigate("inbox");

        assertThat(textOf(menu())).contains("Inbox 1");
    }

    @ParameterizedTest
    @CsvSource({
        "inbox, show=mine, inbox?show=mine, page",
        "inbox, '', inbox?show=new, true",
        "late, '', late, page",
    })
    void thePageThatIsOpenIsMarked(String path, String query, String marked, String how) {
        signedInAs("Rita", Role.REVIEWER);

        UI.getCurrent().navigate(path, QueryParameters.fromString(query));

        assertThat(links())
                .filteredOn(link -> link.getElement().hasAttribute("aria-current"))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.getHref()).isEqualTo(marked);
                    assertThat(link.getElement().getAttribute("aria-current")).isEqualTo(how);
                });
    }
}
