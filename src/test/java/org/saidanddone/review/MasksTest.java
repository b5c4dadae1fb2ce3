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
import org.saidanddone.redaction.MaskSuggestion;
import org.saidanddone.redaction.MaskWords;
import org.saidanddone.redaction.mask.MaskKind;

class MasksTest extends ReviewTest {

    private static final String WORDS = "Sandra rang 07700 900123. Then Sandra went to The Hollies.";

    private static String words(CaseFile file, MaskSuggestion suggestion) {
        return file.text(suggestion.text())
                .map(text -> text.words().substring(suggestion.begins(), suggestion.ends()))
                .orElseThrow();
    }

    private static List<MaskSuggestion> of(CaseFile file, MaskKind kind) {
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

        file = cases.read(the(Masks.class).hide(id, file.version(), of(file, MaskKind.NAME)))
                .orElseThrow();
        file = cases.read(the(Masks.class).hide(id, file.version(), of(file, MaskKind.PHONE)))
                .orElseThrow();
        file = cases.read(the(Masks.class).leave(id, file.version(), file.suggestions()))
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
        file = cases.read(the(Masks.class).hide(id, file.version(), file.suggestions()))
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

        CaseFile after = cases.read(the(Masks.class)
                        .hide(
                                id,
                                file.version(),
                                List.of(new MaskSuggestion(answerTo("happening", file), 7, 9, MaskKind.NAME))))
                .orElseThrow();

        assertThat(after.hidden()).isEmpty();
        assertThat(after.suggestions()).hasSize(1);
    }

    @Test
    void theOrganisationsOwnWordsAreSuggested() {
        long id = sent("i live at the hollies");
        asReviewer();
        assertThat(opened(id).suggestions()).isEmpty();

        the(MaskWords.class).add("  The   Hollies ");
        the(MaskWords.class).add("the hollies");

        assertThat(opened(id).suggestions()).singleElement().satisfies(each -> assertThat(each.kind())
                .isEqualTo(MaskKind.OWN_LIST));
        assertThat(the(MaskWords.class).all()).hasSize(1);
        the(MaskWords.class).remove(the(MaskWords.class).all().getFirst().id());
        assertThat(opened(id).suggestions()).isEmpty();
        assertThatThrownBy(() -> the(MaskWords.class).add(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aColleagueWhoCameFirstIsNotOverrun() {
        long id = sent("Sandra is kind");
        asReviewer();
        CaseFile file = opened(id);
        cases.take(id, file.version());

        assertThatThrownBy(() -> the(Masks.class).hide(id, file.version(), file.suggestions()))
                .isInstanceOf(CaseChanged.class);
    }

    @Test
    void whatIsWithTheLeadIsHiddenByNobodyElse() {
        long id = sentWith(Map.of("happening", "Sandra hit me", "safe", "NO"));
        asReviewer();

        assertThatThrownBy(() -> the(Masks.class).hide(id, 0, List.of())).isInstanceOf(NoSuchCase.class);
        asVisitor();
        assertThatThrownBy(() -> the(Masks.class).hide(id, 0, List.of())).isInstanceOf(AccessRefused.class);
    }
}
