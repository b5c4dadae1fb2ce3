package org.saidanddone.reply.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.AccessRefused;
import org.saidanddone.testing.OnBothDatabases;

class SavedPhrasesTest extends OnBothDatabases {

    private static final PhraseWords RING =
            new PhraseWords("We ring you", "Somebody from our team will ring you this week.", "We will ring you.");

    private SavedPhrases phrases() {
        return the(SavedPhrases.class);
    }

    private SavedPhrase saved(PhraseWords words) {
        assertThat(phrases().add(words)).isInstanceOf(PhraseSaved.Done.class);
        return phrases().all().stream()
                .filter(each -> each.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private List<String> trail() throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = DelegatingDataSource.unwrapDataSource(the(DataSource.class))
                        .getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select person_name, what, detail from audit_event where what like 'PHRASE%' order by id")) {
            while (rows.next()) {
                found.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3));
            }
        }
        return found;
    }

    @Test
    void whatAReviewerSavesIsThereForWhoeverReplies() {
        signedInAs("Ria", Role.REVIEWER);
        saved(RING);

        signedInAs("Ola", Role.ACTION_OWNER);

        assertThat(phrases().all()).extracting(SavedPhrase::words).containsExactly(RING);
        assertThat(phrases().all()).extracting(SavedPhrase::changedBy).containsExactly("Ria");
    }

    @Test
    void anActionOwnerReadsTheListAndDoesNotChangeIt() {
        signedInAs("Ria", Role.REVIEWER);
        SavedPhrase ring = saved(RING);
        signedInAs("Ola", Role.ACTION_OWNER);

        assertThatThrownBy(() -> phrases().add(RING)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> phrases().change(ring, RING)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> phrases().remove(ring)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void whoAddedChangedAndRemovedAPhraseStandsOnTheTrail() throws SQLException {
        signedInAs("Ria", Role.REVIEWER);
        SavedPhrase ring = saved(RING);
        signedInAs("Ada", Role.ADMINISTRATOR);
        PhraseWords sooner = new PhraseWords("We ring you soon", RING.plain(), RING.easy());
        assertThat(phrases().change(ring, sooner)).isInstanceOf(PhraseSaved.Done.class);
        assertThat(phrases().remove(phrases().find(ring.id()).orElseThrow())).isInstanceOf(PhraseSaved.Done.class);

        assertThat(trail())
                .containsExactly(
                        "Ria PHRASE_ADDED We ring you",
                        "Ada PHRASE_CHANGED We ring you soon",
                        "Ada PHRASE_REMOVED We ring you soon");
        assertThat(phrases().all()).isEmpty();
    }

    @Test
    void ofTwoWhoChangeTheSamePhraseTheSecondSeesWhatTheFirstWroteAndOverwritesNothing() {
        signedInAs("Ria", Role.REVIEWER);
        SavedPhrase ring = saved(RING);
        signedInAs("Raj", Role.REVIEWER);
        PhraseWords his = new PhraseWords("We ring you", "We ring you tomorrow.", "We ring you tomorrow.");
        phrases().change(ring, his);

        signedInAs("Ria", Role.REVIEWER);
        PhraseSaved late = phrases().change(ring, new PhraseWords("We ring you", "We ring.", "We ring."));
        PhraseSaved gone = phrases().remove(ring);

        assertThat(((PhraseSaved.Changed) late).theirs().map(SavedPhrase::words))
                .contains(his);
        assertThat(gone).isInstanceOf(PhraseSaved.Changed.class);
        assertThat(phrases().all()).extracting(SavedPhrase::words).containsExactly(his);
    }

    @Test
    void whoChangesAPhraseThatAColleagueRemovedLearnsThatItIsGone() {
        signedInAs("Ria", Role.REVIEWER);
        SavedPhrase ring = saved(RING);
        phrases().remove(ring);

        assertThat(phrases().change(ring, RING)).isEqualTo(new PhraseSaved.Changed(Optional.empty()));
        assertThat(phrases().all()).isEmpty();
    }

    @Test
    void aPhraseNeedsATitleOfItsOwnAndWordsInBothForms() {
        signedInAs("Ria", Role.REVIEWER);
        SavedPhrase ring = saved(RING);

        assertThat(phrases().add(new PhraseWords(" ", "", "\n")))
                .isEqualTo(new PhraseSaved.Lacking(
                        List.of(PhraseProblem.NO_TITLE, PhraseProblem.NO_PLAIN, PhraseProblem.NO_EASY)));
        assertThat(phrases().add(new PhraseWords("WE RING  YOU", "Words.", "Words.")))
                .isEqualTo(new PhraseSaved.Lacking(List.of(PhraseProblem.TITLE_THERE)));
        assertThat(phrases().change(ring, RING)).isInstanceOf(PhraseSaved.Done.class);
        assertThat(phrases()
                        .add(new PhraseWords(
                                "t".repeat(SavedPhrases.LONGEST_TITLE + 1),
                                "p".repeat(SavedPhrases.LONGEST + 1),
                                "e".repeat(SavedPhrases.LONGEST + 1))))
                .isEqualTo(new PhraseSaved.Lacking(List.of(
                        PhraseProblem.TITLE_TOO_LONG, PhraseProblem.PLAIN_TOO_LONG, PhraseProblem.EASY_TOO_LONG)));
    }

    @Test
    void afterTwoHundredPhrasesOneMustGoBeforeAnotherComes() {
        signedInAs("Ria", Role.REVIEWER);
        for (int at = 0; at < SavedPhrases.MOST; at++) {
            phrases().add(new PhraseWords("Phrase " + at, "Words.", "Words."));
        }

        assertThat(phrases().add(RING)).isEqualTo(new PhraseSaved.Lacking(List.of(PhraseProblem.FULL)));
        assertThat(phrases().all()).hasSize(SavedPhrases.MOST);
        phrases().remove(phrases().all().getFirst());
        saved(RING);
    }
}
