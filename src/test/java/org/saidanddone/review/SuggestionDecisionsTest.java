package org.saidanddone.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saidanddone.people.access.AccessRefused;
import org.saidanddone.publishing.Audience;
import org.saidanddone.publishing.PublishProblem;
import org.saidanddone.publishing.PublishRefused;
import org.saidanddone.redaction.Suggestion;
import org.saidanddone.redaction.WordsToHide;
import org.saidanddone.redaction.suggest.SuggestionKind;

class SuggestionDecisionsTest extends ReviewTest {

    private static final String WORDS = "Sandra rang 07700 900123. Then Sandra went to The Hollies.";

    private static String words(CaseFile file, Suggestion suggestion) {
        return file.text(suggestion.text())
                .map(text -> text.words().substring(suggestion.begins(), suggestion.ends()))
                .orElseThrow();
    }

    private static List<Suggestion> of(CaseFile file, SuggestionKind kind) {
        return file.suggestions().stream().filter(each -> each.kind() == kind).toList();
    }

    @Test
    void whatLooksPersonalIsSuggestedAndNothingIsHidden() {
        long id = sent(WORDS);
        asReviewer();
        CaseFile file = opened(id);

        assertThat(file.suggestions().stream().map(each -> words(file, each)))
                .contains("Sandra", "07700 900123", "Sandra");
        assertThat(file.hidden()).isEmpty();
        assertThat(file.preview().answers().getFirst().words()).isEqualTo(WORDS);
    }

    @Test
    void nothingIsPublishedBeforeEachSuggestionIsDecided() {
        long id = sent(WORDS);
        asReviewer();
        CaseFile file = confirmed(id);

        assertThat(file.problems()).containsExactly(PublishProblem.SUGGESTION_OPEN);
        assertThatThrownBy(() -> cases.publish(id, file.version(), Audience.EVERYONE))
                .isInstanceOfSatisfying(PublishRefused.class, refused -> assertThat(refused.problems())
                        .containsExactly(PublishProblem.SUGGESTION_OPEN));
    }

    @Test
    void allOfAKindAreHiddenAtOnceAndTheRestIsLeft() throws SQLException {
        long id = sent(WORDS);
        asReviewer();
        CaseFile file = confirmed(id);

        file = cases.read(the(SuggestionDecisions.class).hide(id, file.version(), of(file, SuggestionKind.NAME)))
                .orElseThrow();
        file = cases.read(the(SuggestionDecisions.class).hide(id, file.version(), of(file, SuggestionKind.PHONE)))
                .orElseThrow();
        file = cases.read(the(SuggestionDecisions.class).leave(id, file.version(), file.suggestions()))
                .orElseThrow();
        assertThat(file.suggestions()).isEmpty();
        file = cases.read(cases.publish(id, file.version(), Audience.EVERYONE)).orElseThrow();

        assertThat(file.published().orElseThrow().answers().getFirst().words())
                .isEqualTo("[name hidden] rang [contact details hidden]. Then [name hidden] went to The Hollies.");
        assertThat(opened(id).suggestions()).isEmpty();
        assertThat(query("select count(*) from audit_event where what = 'HIDDEN'"))
                .isEqualTo(3);
        assertThat(query("select count(*) from audit_event where what = 'MASK_LEFT'"))
                .isPositive();
        assertThat(query("select count(*) from audit_event where detail || was || became like '%Sandra%'"))
                .isZero();
    }

    @Test
    void whatIsShownAgainIsSuggestedAgain() {
        long id = sent("Sandra is kind");
        asReviewer();
        CaseFile file = opened(id);
        file = cases.read(the(SuggestionDecisions.class).hide(id, file.version(), file.suggestions()))
                .orElseThrow();

        file = cases.read(cases.unhide(
                        id, file.version(), file.hidden().getFirst().id()))
                .orElseThrow();

        assertThat(file.suggestions()).hasSize(1);
    }

    @Test
    void aSuggestionThatNobodyMadeIsPassedOver() {
        long id = sent("Sandra is kind");
        asReviewer();
        CaseFile file = opened(id);

        CaseFile after = cases.read(the(SuggestionDecisions.class)
                        .hide(
                                id,
                                file.version(),
                                List.of(new Suggestion(answerTo("happening", file), 7, 9, SuggestionKind.NAME))))
                .orElseThrow();

        assertThat(after.hidden()).isEmpty();
        assertThat(after.suggestions()).hasSize(1);
    }

    @Test
    void theOrganisationsOwnWordsAreSuggested() {
        long id = sent("i live at the hollies");
        asReviewer();
        assertThat(opened(id).suggestions()).isEmpty();

        the(WordsToHide.class).add("  The   Hollies ");
        the(WordsToHide.class).add("the hollies");

        assertThat(opened(id).suggestions()).singleElement().satisfies(each -> assertThat(each.kind())
                .isEqualTo(SuggestionKind.OWN_LIST));
        assertThat(the(WordsToHide.class).all()).hasSize(1);
        the(WordsToHide.class).remove(the(WordsToHide.class).all().getFirst().id());
        assertThat(opened(id).suggestions()).isEmpty();
        assertThatThrownBy(() -> the(WordsToHide.class).add(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aColleagueWhoCameFirstIsNotOverrun() {
        long id = sent("Sandra is kind");
        asReviewer();
        CaseFile file = opened(id);
        cases.take(id, file.version());

        assertThatThrownBy(() -> the(SuggestionDecisions.class).hide(id, file.version(), file.suggestions()))
                .isInstanceOf(CaseChanged.class);
    }

    @Test
    void whatIsWithTheLeadIsHiddenByNobodyElse() {
        long id = sentWith(Map.of("happening", "Sandra hit me", "safe", "NO"));
        asReviewer();

        assertThatThrownBy(() -> the(SuggestionDecisions.class).hide(id, 0, List.of()))
                .isInstanceOf(NoSuchCase.class);
        asVisitor();
        assertThatThrownBy(() -> the(SuggestionDecisions.class).hide(id, 0, List.of()))
                .isInstanceOf(AccessRefused.class);
    }
}
