package org.saidanddone.reply.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.ui.TextLine;
import org.saidanddone.easyread.ui.WordsAdvice;
import org.saidanddone.people.Role;
import org.saidanddone.reply.phrase.PhraseWords;
import org.saidanddone.reply.phrase.SavedPhrase;
import org.saidanddone.reply.phrase.SavedPhrases;
import org.saidanddone.testing.ViewTest;

class PhrasesViewTest extends ViewTest {

    private static final PhraseWords RING =
            new PhraseWords("We ring you", "Somebody from our team will ring you this week.", "We will ring you.");

    private static Component page() {
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    private String at(String path) {
        UI.getCurrent().navigate(path);
        return textOf(page());
    }

    private void press(String id) {
        test(find(NativeButton.class).from(page()).withId(id).single()).click();
    }

    private void write(String words) {
        find(TextLine.class).from(page()).single().text(words);
        find(TextBox.class).from(page()).all().forEach(box -> box.text(words));
    }

    private SavedPhrase saved() {
        signedInAs("Ria", Role.REVIEWER);
        the(SavedPhrases.class).add(RING);
        return the(SavedPhrases.class).all().getFirst();
    }

    @Test
    void aReviewerSavesAPhraseAndThePageSaysThatNothingInItIsAboutOnePerson() {
        signedInAs("Ria", Role.REVIEWER);
        assertThat(at("phrases")).contains("There is no saved phrase yet.");
        assertThat(at("phrases/new")).contains("nothing that a person told us");
        write("We ring you.");
        press("phrase-save");

        assertThat(textOf(page())).contains("Saved phrases", "We ring you.");
        assertThat(the(SavedPhrases.class).all())
                .extracting(each -> each.words().title())
                .containsExactly("We ring you.");
    }

    @Test
    void anAdministratorKeepsTheListTooAndTheWordsAreCheckedAsTheComposerChecksThem() {
        SavedPhrase ring = saved();
        signedInAs("Ada", Role.ADMINISTRATOR);

        at("phrases/" + ring.id());

        assertThat(find(WordsAdvice.class).from(page()).all()).hasSize(2);
        press("phrase-remove");
        assertThat(the(SavedPhrases.class).all()).isEmpty();
    }

    @Test
    void anActionOwnerReadsThePhrasesAndHasNoButtonThatChangesThem() {
        SavedPhrase ring = saved();
        signedInAs("Ola", Role.ACTION_OWNER);

        assertThat(at("phrases")).contains("We ring you").doesNotContain("Add a phrase");
        assertThat(at("phrases/" + ring.id())).contains(RING.plain(), RING.easy());
        assertThat(find(NativeButton.class).from(page()).all()).isEmpty();
        assertThat(at("phrases/new")).doesNotContain("Save the phrase");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingTypedIsLost() {
        signedInAs("Ria", Role.REVIEWER);
        at("phrases/new");
        find(TextLine.class).from(page()).single().text("We ring you");

        press("phrase-save");

        assertThat(textOf(page()))
                .contains("Write the phrase in plain words.", "Write the phrase in easy-read words too.");
        assertThat(find(TextLine.class).from(page()).single().text()).isEqualTo("We ring you");
    }

    @Test
    void whoeverIsLateSeesWhatAColleagueWroteAndKeepsTheirOwnWordsAndSavesOnTopOnlyThen() {
        SavedPhrase ring = saved();
        at("phrases/" + ring.id());
        the(SavedPhrases.class).change(ring, new PhraseWords("We ring you", "Theirs.", "Theirs."));
        write("Mine.");

        press("phrase-save");

        assertThat(textOf(page())).contains("A colleague changed this phrase meanwhile", "Theirs.");
        assertThat(the(SavedPhrases.class).all())
                .extracting(each -> each.words().plain())
                .containsExactly("Theirs.");
        press("phrase-save");
        assertThat(the(SavedPhrases.class).all())
                .extracting(each -> each.words().plain())
                .containsExactly("Mine.");
    }

    @Test
    void thePagesLeadBackToTheList() {
        SavedPhrase ring = saved();
        at("phrases/" + ring.id());

        assertThat(find(Anchor.class).from(page()).all().stream()
                        .map(Anchor::getHref)
                        .filter(Objects::nonNull)
                        .toList())
                .containsAll(List.of("phrases"));
    }
}
