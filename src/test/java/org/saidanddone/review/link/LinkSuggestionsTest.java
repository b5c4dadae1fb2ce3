package org.saidanddone.review.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.About;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.LinkKind;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.plan.Action;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.ReviewTest;
import org.saidanddone.review.words.WordStems;

class LinkSuggestionsTest extends ReviewTest {

    @Test
    void anActionWithTheSameWordsIsSuggestedWithThemAndNothingIsLinked() {
        long id = sent("My brother is still in the hospital, there are inpatients there for years");
        asReviewer();

        assertThat(the(LinkSuggestions.class).of(id)).singleElement().satisfies(each -> {
            assertThat(each.actionId()).isEqualTo(given.action("BRS-01").id());
            assertThat(each.words()).contains("hospital", "inpatients");
        });
        assertThat(opened(id).feedback().links()).hasSize(1);
    }

    @Test
    void whatIsLinkedIsNotSuggestedAndBothChoicesAreKept() {
        long id = sent("The hospital is far away");
        asReviewer();
        CaseFile file = opened(id);

        file = cases.read(cases.link(id, file.version(), given.action("BRS-01").id(), LinkKind.NOT_SAID))
                .orElseThrow();

        assertThat(the(LinkSuggestions.class).of(id)).isEmpty();
        assertThat(file.feedback().links()).hasSize(2);
        assertThat(file.chosenByPerson()).hasSize(1);
    }

    @Test
    void nothingIsSuggestedWhereNoWordSaysEnough() {
        long id = sent("It is not going well and nobody tells me why");
        long nothing = sentWith(Map.of("feeling", "BAD"));
        asReviewer();

        assertThat(the(LinkSuggestions.class).of(id)).isEmpty();
        assertThat(the(LinkSuggestions.class).of(nothing)).isEmpty();
    }

    @Test
    void whatThePersonChoseGoesFirstAndNeedsOneWordOnly() {
        Action chosen = given.action("BRS-12");
        OpenDraft draft = the(Drafts.class).begin(About.plan(chosen.planId()).within(chosen.themeId()));
        the(Drafts.class).choose(draft, "voice", "OWN", "");
        the(Drafts.class).write(draft, "happening", "The hospital and the inpatients there. I want a home.", 0);
        long id = given.sent(draft).feedbackId();
        asReviewer();

        assertThat(the(LinkSuggestions.class).of(id))
                .extracting(LinkSuggestion::actionId)
                .containsExactly(chosen.id(), given.action("BRS-01").id());
        assertThat(the(LinkSuggestions.class).of(id))
                .extracting(LinkSuggestion::inTheme)
                .containsExactly(true, false);
    }

    @Test
    void endingsMakeNoDifference() {
        assertThat(WordStems.of("Homes, home, moving and moved house").keySet())
                .isEqualTo(WordStems.of("home move houses").keySet());
    }
}
