package org.saidanddone.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinSession;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.feedback.Wish;
import org.saidanddone.feedback.WishSettings;
import org.saidanddone.people.Role;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.ViewTest;

class WishesViewTest extends ViewTest {

    private final FeedbackFixtures given = new FeedbackFixtures(Database.H2.product());

    private static Component page() {
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    private String at(String path) {
        UI.getCurrent().navigate(path);
        return textOf(page());
    }

    private void offer(Wish wish, boolean offered) {
        signedInAs("Ada", Role.ADMINISTRATOR);
        the(WishSettings.class).offer(wish, offered);
        Database.ACTOR.visitor();
    }

    private void asWriterOf(OpenDraft draft) {
        VaadinSession.getCurrent().setAttribute(OpenDraft.class, draft);
    }

    @Test
    void anAdministratorSwitchesAWishOnAndThePageOffersIt() {
        asWriterOf(given.draftAbout("BRS-12", Map.of(QuestionSet.HAPPENING, "I wait.")));
        assertThat(at("tell/answer-way")).contains("Large print").doesNotContain("listen to");
        signedInAs("Ada", Role.ADMINISTRATOR);
        at("ways-to-answer");

        test(find(NativeButton.class).from(page()).withId("wish-AUDIO").single())
                .click();

        assertThat(textOf(page())).contains("People can now choose: To listen to", "Ada offered \"To listen to\"");
        Database.ACTOR.visitor();
        assertThat(at("tell/answer-way")).contains("A reply I can listen to");
    }

    @Test
    void aDraftWithAWishThatWasSwitchedOffSaysSoAndAsksAgain() {
        OpenDraft draft = given.draftAbout("BRS-12", Map.of(QuestionSet.HAPPENING, "I wait."));
        the(Drafts.class).choose(draft, QuestionSet.ANSWER_WAY, "PHONE", "0117 000 0000");
        offer(Wish.PHONE, false);
        asWriterOf(draft);

        at("tell/check");
        test(find(NativeButton.class).from(page()).withId("send").single()).click();
        assertThat(textOf(page()))
                .contains("We cannot do this any more. Please choose again: How do you want to get our reply?");
        String question = at("tell/answer-way");
        assertThat(question).contains("You chose: By phone", "We cannot do that now. Please choose again.");
        assertThat(find(NativeButton.class).from(page()).all().stream().map(ViewTest::textOf))
                .noneMatch("By phone"::equals)
                .anyMatch(text -> text.contains("By letter"));
    }
}
