package org.saidanddone.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.ui.LongText;
import org.saidanddone.feedback.AnswerWay;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.SafeContact;
import org.saidanddone.feedback.SafeContacts;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.review.Cases;
import org.saidanddone.review.ReviewState;
import org.saidanddone.review.SentAttachments;
import org.saidanddone.review.Transcripts;
import org.saidanddone.safeguarding.Concerns;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.ViewTest;

class ReviewViewsTest extends ViewTest {

    private static final String PAYLOAD = "<script>alert('x')</script>'; drop table review; --";

    private long sent(Map<String, String> answers) {
        return new FeedbackFixtures(Database.H2.product())
                .sentAbout("BRS-12", answers)
                .feedbackId();
    }

    private String textAt(String path) {
        String[] parts = path.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
        HasElement view = getCurrentView();
        return textOf((Component) view);
    }

    @Test
    void theInboxShowsHowACaseBeginsAndNoNameInIt() {
        sent(Map.of("happening", "Mr Canary shouts at me", "feeling", "BAD"));
        signedInAs("Ria", Role.REVIEWER);

        assertThat(textAt("inbox"))
                .contains("Case ")
                .contains("BRS-12")
                .contains("shouts at me")
                .doesNotContain("Canary");
    }

    @Test
    void aRecordingThatNobodyHasWrittenDownIsToldInTheListAndOnTheCase() {
        FeedbackFixtures given = new FeedbackFixtures(Database.H2.product());
        long id = given.sent(given.recorded(given.draftAbout("BRS-12", Map.of("show", "YES")), "happening"))
                .feedbackId();
        signedInAs("Ria", Role.REVIEWER);

        assertThat(textAt("inbox")).contains("Recordings or photos that nobody has written down: 1");
        assertThat(textAt("inbox/" + id))
                .contains("Nobody has written down yet what is in this.")
                .contains("Others learn nothing from recordings or photos that nobody has written down: 1");

        long voice = the(SentAttachments.class).of(id).getFirst().id();
        the(Transcripts.class).write(id, voice, 0, PAYLOAD);
        the(Transcripts.class).write(id, voice, 1, PAYLOAD + " again");

        assertThat(textAt("inbox")).doesNotContain("nobody has written down").doesNotContain("script");
        assertThat(textAt("inbox/" + id))
                .contains("Ria, ")
                .contains("version 2")
                .contains("Earlier versions: 1")
                .contains(PAYLOAD + " again")
                .doesNotContain("Nobody has written down");
        assertThat(getCurrentView().getElement().getOuterHTML()).doesNotContain("<script>");
    }

    @Test
    void noTitleTellsTheWords() {
        long id = sent(Map.of("happening", "Canary shouts at me"));
        signedInAs("Ria", Role.REVIEWER);
        textAt("inbox/" + id);

        assertThat(((CaseView) getCurrentView()).getPageTitle())
                .startsWith("Case ")
                .doesNotContain("Canary");
    }

    @Test
    void whatWasWrittenIsText() {
        long id = sent(Map.of("happening", PAYLOAD, "show", "YES"));
        signedInAs("Ria", Role.REVIEWER);

        assertThat(textAt("inbox/" + id)).contains(PAYLOAD);
        assertThat(getCurrentView().getElement().getOuterHTML()).doesNotContain("<script>");
    }

    @Test
    void aReviewerFindsNoPageForACaseThatIsWithTheLead() {
        long id = sent(Map.of("happening", "Canary hits me", "safe", "NO"));
        signedInAs("Ria", Role.REVIEWER);

        String inbox = textAt("inbox");
        assertThat(inbox.substring(inbox.indexOf("Case ")))
                .contains("with the safeguarding lead")
                .doesNotContain("BRS-12");
        assertThat(textAt("inbox/" + id)).doesNotContain("Canary");
        assertThat(getCurrentView()).isInstanceOf(HasErrorParameter.class);
    }

    @Test
    void aCaseThatIsNotThereLooksTheSame() {
        signedInAs("Ria", Role.REVIEWER);
        textAt("inbox/4711");

        assertThat(getCurrentView()).isInstanceOf(HasErrorParameter.class);
    }

    @Test
    void whatNobodyMeantIsSetAsideOnItsScreenAndTakenBack() {
        long id = sent(Map.of("happening", "Buy cheap watches here and now"));
        signedInAs("Ria", Role.REVIEWER);
        assertThat(textAt("inbox/" + id)).contains("Set this case aside?", "Assign to me");
        unfold("Set it aside");
        test(find(NativeButton.class).withId("set-aside").single()).click();

        assertThat(the(Cases.class)
                        .open(id)
                        .flatMap(the(Cases.class)::read)
                        .orElseThrow()
                        .state())
                .isEqualTo(ReviewState.SET_ASIDE);
        assertThat(find(NativeButton.class).withId("take").exists()).isFalse();
        assertThat(ViewTest.textOf((Component) UI.getCurrent()
                        .getInternals()
                        .getActiveRouterTargetsChain()
                        .getFirst()))
                .contains("Buy cheap watches")
                .doesNotContain("Replied on");
        test(find(NativeButton.class).withId("set-aside").single()).click();
        assertThat(the(Cases.class)
                        .open(id)
                        .flatMap(the(Cases.class)::read)
                        .orElseThrow()
                        .state())
                .isEqualTo(ReviewState.AWAITING);
        assertThat(find(NativeButton.class).withId("take").exists()).isTrue();
    }

    private Grid<?> cases() {
        return find(Grid.class).withId("cases").single();
    }

    @Test
    void theSameWordsAreShownTogetherFromARow() {
        sent(Map.of("happening", "Keep the day centre open for us"));
        sent(Map.of("happening", "Keep the day centre open for us!"));
        sent(Map.of("happening", "Something else altogether is wrong"));
        signedInAs("Ria", Role.REVIEWER);
        textAt("inbox");

        test(cases()).invokeLitRendererFunction(1, 0, "together");

        assertThat(test(cases()).size()).isEqualTo(2);
        assertThat(ViewTest.textOf((Component) UI.getCurrent()
                        .getInternals()
                        .getActiveRouterTargetsChain()
                        .getFirst()))
                .contains("the same words as case")
                .doesNotContain("Something else altogether");
    }

    @Test
    void theLeadSeesTheConcernWithEverythingThatWasSent() {
        sent(Map.of("happening", PAYLOAD, "safe", "NOT_SURE"));
        signedInAs("Sam", Role.SAFEGUARDING_LEAD);

        assertThat(textAt("concerns")).contains("Concern about case").doesNotContain("script");
        assertThat(textAt("concerns/1")).contains(PAYLOAD).contains("Not sure");
    }

    private void press(String id) {
        test(find(NativeButton.class).all().stream()
                        .filter(button -> button.getId().equals(Optional.of(id)))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    @Test
    void theLeadDecidesOnTheCaseIfSomebodyWhoseNameWasFoundStaysOut() {
        Person ola = the(People.class).add(new EmailAddress("ola@example.org"), "Ola Harkness", Set.of(Role.REVIEWER));
        long id = sent(Map.of("happening", "ola shouts at me"));
        signedInAs("Ria", Role.REVIEWER);
        assertThat(textAt("inbox/" + id))
                .doesNotContain("The website found: \"")
                .contains("ola shouts at me");
        signedInAs("Sam", Role.SAFEGUARDING_LEAD);

        assertThat(textAt("concerns?show=names")).contains("Perhaps it is about Ola Harkness.");
        assertThat(textAt("inbox/" + id))
                .contains("Ola Harkness", "The website found: \"ola\"", "Nobody has decided yet");
        press("name-" + ola.id() + "-lift");
        assertThat(textOf((Component) getCurrentView())).contains("Write why.");
        find(LongText.class).all().stream()
                .filter(box -> box.box().getAttribute("id").equals("name-" + ola.id()))
                .findFirst()
                .orElseThrow()
                .text("A neighbour.");
        press("name-" + ola.id() + "-lift");

        assertThat(textOf((Component) getCurrentView()))
                .contains("Ola Harkness can see this case again", "A neighbour.");
        assertThat(textAt("concerns?show=names")).doesNotContain("Ola Harkness");
        Database.ACTOR.is(ola);
        assertThat(textAt("inbox/" + id)).contains("ola shouts at me").doesNotContain("A neighbour.");
    }

    @Test
    void theListOfTheLeadSaysHowUrgentItIsHowToReachThePersonAndIfTheyAreAChild() {
        FeedbackFixtures given = new FeedbackFixtures(Database.H2.product());
        OpenedCase opened = given.sentAbout("BRS-12", Map.of("happening", "I am 15. He hits me.", "safe", "NO"));
        signedInAs("Sam", Role.SAFEGUARDING_LEAD);
        assertThat(textAt("concerns"))
                .contains(
                        "They say that they are not safe",
                        "They have not said how they can be reached safely.",
                        "A child or young person under 18, by what they wrote");

        the(SafeContacts.class)
                .keep(opened, new SafeContact(AnswerWay.PHONE, "07700 900123", "at noon", SafeContact.OthersSee.YES));
        assertThat(textAt("concerns"))
                .contains("By phone. Safe times: at noon. Somebody else sees their phone: yes")
                .doesNotContain("07700");
        long concern = the(Concerns.class).of(opened.feedbackId()).getFirst().id();
        assertThat(textAt("concerns/" + concern)).contains("07700 900123", "Messages through the receipt");
        signedInAs("Ria", Role.REVIEWER);
        assertThat(textAt("inbox")).doesNotContain("07700", "noon");
    }
}
