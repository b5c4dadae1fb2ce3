package org.saidanddone.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.pictures.Pictures;
import org.saidanddone.feedback.Receipts.Opened;
import org.saidanddone.platform.Place;
import org.saidanddone.testing.OnBothDatabases;

class ReceiptsTest extends OnBothDatabases {

    /** Each test comes from an address of its own, as tries are counted for the whole process. */
    private Place from() {
        return from("");
    }

    private Place from(String more) {
        return Place.of("place " + System.identityHashCode(this) + more);
    }

    private FeedbackFixtures fixtures() {
        return new FeedbackFixtures(database.product());
    }

    private Opened open(ReceiptCode code) {
        return the(Receipts.class).open(code, from());
    }

    private ReceiptCode withOtherWords(ReceiptCode code) {
        List<String> others = new ArrayList<>(the(Pictures.class).words());
        others.removeAll(code.words());
        return new ReceiptCode(code.number(), others.subList(0, ReceiptCode.WORDS));
    }

    @Test
    void theCodeOfADraftOpensIt() {
        OpenDraft draft = fixtures().draftAbout("BRS-12");

        assertThat(open(draft.code())).isInstanceOfSatisfying(Opened.Unfinished.class, opened -> assertThat(
                        opened.draft().number())
                .isEqualTo(draft.number()));
    }

    @Test
    void afterSendingTheSameCodeOpensWhatWasSent() {
        OpenDraft draft = fixtures().draftAbout("BRS-12", Map.of());
        OpenedCase sent = fixtures().sent(draft);

        assertThat(open(draft.code())).isEqualTo(new Opened.Sent(sent));
    }

    @Test
    void theWordsMayComeInAnyOrder() {
        OpenDraft draft = fixtures().draftAbout("BRS-12");
        ReceiptCode reversed =
                new ReceiptCode(draft.number(), draft.code().words().reversed());

        assertThat(open(reversed)).isInstanceOf(Opened.Unfinished.class);
    }

    @Test
    void aWrongWordIsAnsweredLikeACaseThatIsNotThere() {
        OpenDraft draft = fixtures().draftAbout("BRS-12");
        ReceiptCode wrong = withOtherWords(draft.code());
        ReceiptCode nowhere = new ReceiptCode(new CaseNumber("00000000"), wrong.words());

        assertThat(open(wrong)).isEqualTo(new Opened.Nothing());
        assertThat(open(nowhere)).isEqualTo(new Opened.Nothing());
    }

    @Test
    void manyWrongTriesFromManyPlacesKeepNobodyOut() {
        OpenDraft draft = fixtures().draftAbout("BRS-12");
        ReceiptCode wrong = withOtherWords(draft.code());
        for (int i = 0; i < 30; i++) {
            assertThat(the(Receipts.class).open(wrong, from("attacker " + i))).isEqualTo(new Opened.Nothing());
        }

        assertThat(the(Receipts.class).open(draft.code(), from())).isInstanceOf(Opened.Unfinished.class);
    }

    @Test
    void theRightWordsOpenItAlsoWhereSomebodyAtTheSamePlaceTriesOnAndOn() {
        OpenDraft draft = fixtures().draftAbout("BRS-12");
        ReceiptCode wrong = withOtherWords(draft.code());
        for (int i = 0; i < 30; i++) {
            open(wrong);
        }

        assertThat(open(wrong)).isInstanceOf(Opened.Wait.class);
        assertThat(open(draft.code())).isInstanceOf(Opened.Unfinished.class);
    }

    @Test
    void manyWrongTriesFromOnePlaceAreSlowedDown() {
        OpenDraft draft = fixtures().draftAbout("BRS-12");
        ReceiptCode wrong = withOtherWords(draft.code());
        for (int i = 0; i < 5; i++) {
            open(new ReceiptCode(new CaseNumber("0000000" + i), wrong.words()));
        }

        assertThat(open(new ReceiptCode(new CaseNumber("00000009"), wrong.words())))
                .isInstanceOf(Opened.Wait.class);
    }

    @Test
    void comingBackOftenIsNotHeldAgainstAnybody() {
        OpenDraft draft = fixtures().draftAbout("BRS-12");
        for (int i = 0; i < 12; i++) {
            assertThat(open(draft.code())).isInstanceOf(Opened.Unfinished.class);
        }
    }

    @Test
    void onlyASaltedHashOfTheWordsIsStored() {
        OpenDraft draft = fixtures().draftAbout("BRS-12");
        String stored = the(CaseRepository.class)
                .findById(draft.number().digits())
                .orElseThrow()
                .codeHash();

        assertThat(stored).startsWith("$argon2id$");
        assertThat(FeedbackFixtures.longWords(draft)).noneMatch(stored::contains);
    }

    @Test
    void everyWordOfAReceiptHasAPicture() {
        OpenDraft draft = fixtures().draftAbout("BRS-12");

        assertThat(draft.code().words())
                .allMatch(word -> the(Pictures.class).ofWord(word).isPresent());
    }
}
