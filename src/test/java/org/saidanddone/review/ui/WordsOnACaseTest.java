package org.saidanddone.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.ui.LongText;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.people.Role;
import org.saidanddone.team.Notes;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.ViewTest;

/** The words of a case, what is decided about them where they stand, and what comes next. */
class WordsOnACaseTest extends ViewTest {

    private static final String WORDS = "Mr Quill shouts. I told Mr Quill to stop.\nRing me on 07700 900987.";

    private final FeedbackFixtures given = new FeedbackFixtures(Database.H2.product());

    private long opened(Map<String, String> answers) {
        long id = given.sentAbout("BRS-12", answers).feedbackId();
        signedInAs("Ria", Role.REVIEWER);
        UI.getCurrent().navigate("inbox/" + id);
        return id;
    }

    private static String page() {
        return textOf((Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst());
    }

    private MarkedWords words() {
        return find(MarkedWords.class).single();
    }

    private List<String> marked(String kind) {
        return words().getChildren()
                .map(Span.class::cast)
                .filter(each -> each.hasClassName(kind))
                .map(Span::getText)
                .toList();
    }

    private void press(String spoken) {
        NativeButton button = find(NativeButton.class).all().stream()
                .filter(each -> spoken.equals(each.getElement().getAttribute("aria-label"))
                        || spoken.equals(each.getId().orElse("")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + spoken));
        test(button).click();
    }

    /** The buttons that stand out: there is one, or none. */
    private List<String> standOut() {
        return Stream.<Component>concat(find(NativeButton.class).all().stream(), find(Anchor.class).all().stream())
                .filter(each -> each.findAncestor(CaseView.class) != null)
                .filter(each -> ((HasStyle) each).hasClassName("button"))
                .filter(each -> !((HasStyle) each).hasClassName("second") && !((HasStyle) each).hasClassName("warn"))
                .map(each -> each.getId().orElse(each.getElement().getText()))
                .toList();
    }

    @Test
    void theWordsStandThereOnceAndWholeWithWhatMayHaveToBeHiddenMarkedInThem() {
        opened(Map.of("happening", WORDS));

        assertThat(textOf(words())).isEqualTo(WORDS);
        assertThat(marked("to-decide")).containsExactly("Quill", "Quill", "07700 900987");
        assertThat(page().split("I told Mr Quill to stop", -1))
                .as("there, and in what others would see")
                .hasSize(3);
    }

    @Test
    void eachIsDecidedBelowTheWordsAndHiddenWordsAreShownAgainWithOnePress() {
        opened(Map.of("happening", WORDS));

        press("Hide: 07700 900987");
        assertThat(marked("is-hidden")).containsExactly("07700 900987");
        assertThat(marked("to-decide")).containsExactly("Quill", "Quill");
        assertThat(page()).contains("Suggestions left to decide: 2");

        press("Leave: Quill");
        assertThat(marked("to-decide")).containsExactly("Quill");

        press("Show it again: 07700 900987");
        assertThat(marked("is-hidden")).isEmpty();
        assertThat(textOf(words())).isEqualTo(WORDS);
    }

    @Test
    void theSameWordsAreHiddenTogetherAndAllOfThemWithOnePress() {
        opened(Map.of("happening", WORDS));

        press("Hide all 2: Quill");
        assertThat(marked("is-hidden")).containsExactly("Quill", "Quill");
        assertThat(marked("to-decide")).containsExactly("07700 900987");

        press("Show it again: Quill");
        press("hide-all");
        assertThat(marked("to-decide")).isEmpty();
        assertThat(marked("is-hidden")).containsExactly("Quill", "Quill", "07700 900987");
    }

    @Test
    void whatIsLeftAsItIsIsNotHiddenAndNotAskedAgain() {
        opened(Map.of("happening", WORDS));

        press("leave-all");

        assertThat(marked("to-decide")).isEmpty();
        assertThat(marked("is-hidden")).isEmpty();
        assertThat(page()).contains("Nothing is left to decide in the words. Hidden parts: 0");
    }

    @Test
    void oneStepAfterTheOtherIsNextAndNothingElseStandsOut() {
        long id = opened(Map.of("happening", "The lift is broken. Ring 07700 900987.", "show", "YES"));

        assertThat(page()).contains("Decide what to hide. Left to decide: 1", "Publish the words");
        assertThat(standOut()).containsExactly("next-step");
        press("Hide: 07700 900987");
        assertThat(standOut()).containsExactly("next-step");
        press("next-step");
        assertThat(page()).contains("It is about BRS-12", "The link is confirmed.");
        assertThat(standOut()).containsExactly("next-step");
        press("next-step");
        assertThat(page()).contains("Published for everybody", "Published. Everybody sees new words once a day.");
        assertThat(find(Anchor.class).withId("next-step").single().getHref()).isEqualTo("reply/" + id);
        assertThat(standOut()).containsExactly("next-step");
    }

    @Test
    void whatIsNotLinkedIsLinkedFirstAndWhatIsForOurTeamIsPublishedForOurTeam() {
        opened(Map.of("happening", "The lift is broken."));
        press("next-step");

        assertThat(page()).contains("It is about BRS-12");
        press("next-step");
        assertThat(page()).contains("Published for the people who reply");
    }

    @Test
    void whatIsTypedAndNotKeptIsAskedAboutBeforeThePageIsLeft() {
        long id = opened(Map.of("happening", "The lift is broken."));
        find(LongText.class).all().stream()
                .filter(each -> each.box().getAttribute("id").equals("note"))
                .findFirst()
                .orElseThrow()
                .text("I ring the landlord today.");

        UI.getCurrent().navigate("work");
        assertThat(getCurrentView()).isInstanceOf(CaseView.class);
        ConfirmDialog asks = find(ConfirmDialog.class).single();
        test(asks).confirm();
        assertThat(getCurrentView()).isInstanceOf(CaseView.class);

        UI.getCurrent().navigate("work");
        test(find(ConfirmDialog.class).all().getLast()).reject();
        assertThat(getCurrentView()).isNotInstanceOf(CaseView.class);
        assertThat(the(Notes.class).of(id)).isEmpty();
    }
}
