package org.saidanddone.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.saidanddone.people.Role;
import org.saidanddone.platform.Mail;
import org.saidanddone.platform.Outbox;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.ViewTest;

class MailNoticeTest extends ViewTest {

    private String firstPageOf(String name, Role role) {
        signedInAs(name, role);
        UI.getCurrent().navigate("about");
        UI.getCurrent().navigate("work");
        return textOf((Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst());
    }

    @Test
    void anAdministratorReadsThatMailsWaitAndThatSomeWereSetAside() throws SQLException {
        the(Outbox.class).putAlarm(new Mail("lead@example.org", "A concern waits", "text"), "");
        assertThat(firstPageOf("Ada", Role.ADMINISTRATOR)).doesNotContain("E-mails do not leave");

        for (int i = 0; i < 61; i++) {
            the(Outbox.class).sendAlarms();
            clock.moveOn(Duration.ofMinutes(1));
        }
        assertThat(firstPageOf("Ada", Role.ADMINISTRATOR))
                .as("although each try in vain moves the moment of the next")
                .contains("E-mails do not leave", "E-mails wait for more than an hour. Waiting now: 1.")
                .doesNotContain("set aside");
        assertThat(firstPageOf("Ria", Role.REVIEWER)).doesNotContain("E-mails do not leave");

        Database.H2.execute("update outbox set ended = due, why = 'FAULT'");
        assertThat(firstPageOf("Ada", Role.ADMINISTRATOR))
                .contains("E-mails do not leave", "set aside: 1.")
                .doesNotContain("Waiting now");
    }
}
