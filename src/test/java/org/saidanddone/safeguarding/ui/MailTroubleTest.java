package org.saidanddone.safeguarding.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinSession;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.ui.FeedbackNavigation;
import org.saidanddone.people.Role;
import org.saidanddone.platform.Mail;
import org.saidanddone.platform.MailStops;
import org.saidanddone.platform.Outbox;
import org.saidanddone.reply.ReplyFixtures;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.MailServer;
import org.saidanddone.testing.ViewTest;

/** A mail that did not arrive is told to the team on the case, and to the person with their receipt. */
class MailTroubleTest extends ViewTest {

    private static final String BOUNCES = "bounce@example.org";

    private final MailServer server = new MailServer(Database.MAIL_PORT).answers(BOUNCES, 550);

    @AfterEach
    void stop() {
        server.close();
    }

    private static Component page() {
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    private String at(String path) {
        UI.getCurrent().navigate(path);
        return textOf(page());
    }

    private OpenedCase sent() {
        return new ReplyFixtures(Database.H2.product()).sentBySomebodyWithMail(BOUNCES);
    }

    private void send() {
        the(Outbox.class).sendDue();
    }

    private String withReceipt(OpenedCase opened) {
        Database.ACTOR.visitor();
        VaadinSession.getCurrent().setAttribute(OpenedCase.class, opened);
        return at(FeedbackNavigation.ANSWER);
    }

    @Test
    void whatTheServerRefusesStandsOnTheCaseAndWithTheReceiptWithoutTheAddress() {
        OpenedCase opened = sent();
        assertThat(withReceipt(opened)).doesNotContain("It did not reach you");
        send();

        assertThat(withReceipt(opened))
                .contains(
                        "We sent you an e-mail. It did not reach you on 2 March 2026.", "You can see everything here.")
                .doesNotContain(BOUNCES);
        signedInAs("Ria", Role.REVIEWER);
        assertThat(at("inbox/" + opened.feedbackId()))
                .contains("E-mails that did not arrive", "The receipt that the person asked for")
                .contains("The e-mail server said no (code 550)");
    }

    @Test
    void aCaseWhoseMailsArriveSaysNothing() {
        OpenedCase opened = new ReplyFixtures(Database.H2.product()).sentBySomebodyWithMail("ann@example.org");
        send();
        signedInAs("Ria", Role.REVIEWER);

        assertThat(at("inbox/" + opened.feedbackId())).doesNotContain("E-mails that did not arrive");
        assertThat(withReceipt(opened)).doesNotContain("It did not reach you");
    }

    @Test
    void whatTheLeadSentAndAnAlarmThatFailedIsForLeadsOnly() {
        OpenedCase opened = sent();
        Outbox outbox = the(Outbox.class);
        String number = opened.number().digits();
        Mail mail = new Mail(BOUNCES, "Something new", "text");
        outbox.removeAbout(number);
        outbox.putSafe(mail, number);
        outbox.putAlarm(mail, "alarm " + opened.feedbackId());
        send();

        signedInAs("Ria", Role.REVIEWER);
        assertThat(at("inbox/" + opened.feedbackId())).doesNotContain("E-mails that did not arrive");
        assertThat(withReceipt(opened)).doesNotContain("It did not reach you");
        signedInAs("Lea", Role.SAFEGUARDING_LEAD);
        assertThat(at("inbox/" + opened.feedbackId()))
                .contains("The e-mail about a message from the safeguarding lead", "An alarm to a colleague");
    }

    @Test
    void whoStoppedTheMailsReadsSoWithTheirReceiptAndCanTakeItBack() {
        OpenedCase opened = sent();
        the(MailStops.class).stop(new MailStops.Stop("a key", opened.number().digits()));
        signedInAs("Ria", Role.REVIEWER);
        assertThat(at("inbox/" + opened.feedbackId())).contains("The person stopped our e-mails on");

        assertThat(withReceipt(opened)).contains("You get no e-mails from us. You told us to stop.");
        NativeButton again = find(NativeButton.class).all().stream()
                .filter(button -> textOf(button).contains("Send me e-mails again"))
                .findFirst()
                .orElseThrow();
        test(again).click();
        assertThat(textOf(page())).contains("You get e-mails from us again.");
        assertThat(the(MailStops.class).since(opened.number().digits())).isEmpty();
    }

    @Test
    void anAlarmOfARealDisclosureGoesByItsOwnLane() {
        signedInAs("Lea", Role.SAFEGUARDING_LEAD);
        Database.ACTOR.visitor();
        OpenedCase opened = new FeedbackFixtures(Database.H2.product())
                .sentAbout("BRS-12", Map.of("happening", "I wait.", "safe", "NO"));
        the(Outbox.class).sendAlarms();

        assertThat(opened.feedbackId()).isPositive();
        assertThat(server.taken()).isNotEmpty().allSatisfy(mail -> assertThat(mail.header("List-Unsubscribe"))
                .isEmpty());
    }
}
