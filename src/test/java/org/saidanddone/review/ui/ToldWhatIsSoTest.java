package org.saidanddone.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.About;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.LinkKind;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.people.Role;
import org.saidanddone.plan.Action;
import org.saidanddone.publishing.Audience;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.Cases;
import org.saidanddone.safeguarding.Concern;
import org.saidanddone.safeguarding.ConcernDecision;
import org.saidanddone.safeguarding.Concerns;
import org.saidanddone.safeguarding.Consent;
import org.saidanddone.safeguarding.SafeText;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.ViewTest;

/** What the screens say was done is what was done: by whoever did it, and seen where it can be seen. */
class ToldWhatIsSoTest extends ViewTest {

    private final FeedbackFixtures given = new FeedbackFixtures(Database.H2.product());

    private static String page() {
        return ViewTest.textOf((Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst());
    }

    private static String at(String path) {
        UI.getCurrent().navigate("work");
        UI.getCurrent().navigate(path);
        return page();
    }

    private void press(String id) {
        test(find(NativeButton.class).withId(id).single()).click();
    }

    private List<String> publishing() {
        return find(NativeButton.class).all().stream()
                .filter(button ->
                        button.getId().filter(id -> id.startsWith("publish-")).isPresent())
                .map(NativeButton::getText)
                .toList();
    }

    /** Feedback of somebody who was sure of a theme and not of the promise. */
    private long notSureOfThePromise() {
        Action action = given.action("BRS-12");
        OpenDraft draft = the(Drafts.class).begin(About.plan(action.planId()).within(action.themeId()));
        the(Drafts.class).choose(draft, "voice", "OWN", "");
        the(Drafts.class).choose(draft, "show", "YES", "");
        the(Drafts.class).write(draft, "happening", "I wait.", 0);
        return given.sent(draft).feedbackId();
    }

    private CaseFile file(long id) {
        return the(Cases.class).open(id).flatMap(the(Cases.class)::read).orElseThrow();
    }

    /** Confirmed by Ria, and published by her for everybody. */
    private long published() {
        long id = given.sentAbout("BRS-12", Map.of("happening", "I wait for a home.", "show", "YES"))
                .feedbackId();
        signedInAs("Ria", Role.REVIEWER);
        CaseFile file = file(id);
        file = the(Cases.class)
                .read(the(Cases.class)
                        .confirmLink(
                                id,
                                file.version(),
                                file.feedback().links().getFirst().id()))
                .orElseThrow();
        the(Cases.class).publish(id, file.version(), Audience.EVERYONE);
        return id;
    }

    @Test
    void whatIsLinkedToNoActionIsSaidToStandOnNoPage() {
        long id = notSureOfThePromise();
        signedInAs("Ria", Role.REVIEWER);
        at("inbox/" + id);
        press("publish-everyone");

        assertThat(page())
                .contains("Published. It is linked to no action, so it stands on no page yet.")
                .doesNotContain("Everybody can now see this");
        assertThat(at("inbox/" + id)).contains("It is linked to no action, so it stands on no page yet.");
        assertThat(at("reply/" + id))
                .contains("it stands on no page yet")
                .doesNotContain("Shown to everybody on the action's page.");
    }

    @Test
    void whatIsLinkedIsSaidToBeSeenThere() {
        long id = given.sentAbout("BRS-12", Map.of("happening", "I wait.", "show", "YES"))
                .feedbackId();
        signedInAs("Ria", Role.REVIEWER);
        CaseFile file = file(id);
        the(Cases.class)
                .confirmLink(
                        id, file.version(), file.feedback().links().getFirst().id());
        at("inbox/" + id);
        press("publish-everyone");

        assertThat(page()).contains("Everybody sees new words once a day. These can be seen from");
    }

    @Test
    void whatIsPublishedIsNotOfferedToBePublishedAgainUntilSomethingChanges() {
        long id = published();
        at("inbox/" + id);
        assertThat(publishing()).containsExactly("Publish for our team only");

        CaseFile file = file(id);
        the(Cases.class).link(id, file.version(), given.action("BRS-01").id(), LinkKind.HARM);
        at("inbox/" + id);
        assertThat(publishing()).containsExactly("Publish again for everybody", "Publish for our team only");
        press("publish-everyone");
        assertThat(publishing()).containsExactly("Publish for our team only");

        press("publish-staff");
        assertThat(publishing()).containsExactly("Publish for everybody");
    }

    @Test
    void whoChangedSomethingSinceIsNamed() {
        long id = published();
        signedInAs("Raj", Role.REVIEWER);
        CaseFile file = file(id);
        the(Cases.class).link(id, file.version(), given.action("BRS-01").id(), LinkKind.HARM);

        assertThat(at("inbox/" + id))
                .contains("Raj has changed something since it was published.")
                .doesNotContain("Ria has changed something")
                .doesNotContain("The person has added words since");
    }

    @Test
    void whereThePersonAddedWordsItIsSaidThatItWasThePerson() {
        long id = published();
        Database.ACTOR.visitor();
        the(FeedbackStore.class).addWords(id, "It is worse now.");
        signedInAs("Ria", Role.REVIEWER);

        assertThat(at("inbox/" + id))
                .contains("The person has added words since it was published.")
                .doesNotContain("has changed something since");
    }

    @Test
    void theThemeThatAPersonChoseIsShownOnTheCardAndOnTheCase() {
        long id = notSureOfThePromise();
        signedInAs("Ria", Role.REVIEWER);

        assertThat(at("inbox")).contains("Not linked to an action. The person chose: Homes");
        assertThat(at("inbox/" + id)).contains("Part of the plan they chose");
    }

    @Test
    void whoseConcernEndedReadsWhomToPhoneBeforeThatTheLeadHasFinished() {
        OpenedCase opened = given.sentAbout("BRS-12", Map.of("happening", "He hits me", "safe", "NO"));
        signedInAs("Sam", Role.SAFEGUARDING_LEAD);
        Concern concern =
                the(Concerns.class).open(Optional.empty()).items().getFirst().concern();
        ConcernDecision settled =
                new ConcernDecision("It is settled.", "A new home", "Nobody", Optional.of(Consent.AGREED), "");
        the(Concerns.class)
                .clear(
                        concern.id(),
                        concern.version(),
                        settled,
                        new SafeText("You have moved.", "You live there now."));
        Database.ACTOR.visitor();
        VaadinSession.getCurrent().setAttribute(OpenedCase.class, opened);

        UI.getCurrent().navigate("answer/message");

        assertThat(page())
                .containsSubsequence(
                        "Phone 999",
                        "Say police, ambulance or fire.",
                        "The safeguarding lead has finished. You can still get help.",
                        "Does somebody hurt you or scare you again?");
    }
}
