package org.saidanddone.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.people.Role;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.ViewTest;

class RoomNoticeTest extends ViewTest {

    private String firstPageOf(String name, Role role) {
        signedInAs(name, role);
        UI.getCurrent().navigate("about");
        UI.getCurrent().navigate("work");
        return textOf((Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst());
    }

    @Test
    void anAdministratorReadsThatNobodyCanRecordAndWhy() throws SQLException {
        FeedbackFixtures people = new FeedbackFixtures(Database.H2.product());
        people.recorded(people.draftAbout("BRS-12", Map.of("feeling", "BAD")), "happening");
        assertThat(firstPageOf("Ada", Role.ADMINISTRATOR)).doesNotContain("People cannot record now");

        Database.H2.execute("update attachment set size = 12000000000");

        assertThat(firstPageOf("Ada", Role.ADMINISTRATOR)).contains("People cannot record now", "now 12000 MB");
        assertThat(firstPageOf("Ria", Role.REVIEWER)).doesNotContain("People cannot record now");
    }
}
