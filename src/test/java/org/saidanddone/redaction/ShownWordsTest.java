package org.saidanddone.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saidanddone.redaction.HiddenBecause.NAME;
import static org.saidanddone.redaction.HiddenBecause.OTHER;
import static org.saidanddone.redaction.HiddenBecause.PLACE;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShownWordsTest {

    private static Redaction hidden(int begins, int ends, HiddenBecause why) {
        return new Redaction(0, TextId.answer(0), begins, ends, why);
    }

    private static String without(String text, Redaction... hidden) {
        return new ShownWords(text).without(List.of(hidden));
    }

    @Test
    void aMarkStandsWhereTheWordsStood() {
        assertThat(without("Ask Sam about it", hidden(4, 7, NAME))).isEqualTo("Ask [name hidden] about it");
    }

    @Test
    void theWholeTextCanBeHidden() {
        assertThat(without("Sam", hidden(0, 3, NAME))).isEqualTo("[name hidden]");
    }

    @Test
    void theMarkDoesNotTellHowLongTheWordsWere() {
        assertThat(without("Bo is here", hidden(0, 2, NAME)))
                .isEqualTo(without("Bartholomew is here", hidden(0, 11, NAME)));
    }

    @Test
    void partsThatOverlapBecomeOne() {
        assertThat(without("Sam Smith of Leeds", hidden(0, 7, NAME), hidden(4, 9, NAME)))
                .isEqualTo("[name hidden] of Leeds");
        assertThat(without("Sam Smith of Leeds", hidden(0, 18, PLACE), hidden(4, 9, NAME)))
                .isEqualTo("[words hidden]");
    }

    @Test
    void partsThatTouchBecomeOneOnlyForTheSameReason() {
        assertThat(without("SamLeeds", hidden(0, 3, NAME), hidden(3, 8, NAME))).isEqualTo("[name hidden]");
        assertThat(without("SamLeeds", hidden(3, 8, PLACE), hidden(0, 3, NAME)))
                .isEqualTo("[name hidden][place hidden]");
    }

    @Test
    void aPartGrowsOverTheCharacterItWouldCut() {
        ShownWords family = new ShownWords("a\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67b e\u0301x");

        assertThat(family.part(2, 3)).isEqualTo(new ShownWords.Part(1, 9));
        assertThat(family.of(family.part(11, 12))).isEqualTo("e\u0301");
        assertThat(new ShownWords("\uD83D\uDE00\uD83D\uDE01").part(1, 2)).isEqualTo(new ShownWords.Part(0, 2));
    }

    @Test
    void aPartThatIsNotThereIsRefused() {
        ShownWords words = new ShownWords("Sam");

        assertThatThrownBy(() -> words.part(0, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> words.part(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> words.part(2, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLineEndCountsAsOneCharacterAsInATextBox() {
        ShownWords words = new ShownWords("a\r\nSam\rb");

        assertThat(words.of(words.part(2, 5))).isEqualTo("Sam");
    }

    @Test
    void wordsAreFoundInCapitalsOrNotAndOverLineEnds() {
        ShownWords words = new ShownWords("SAM smith. Sam\nSmith's. sam  smith, Sammy Smith");

        assertThat(words.find("Sam Smith"))
                .extracting(words::of)
                .containsExactly("SAM smith", "Sam\nSmith", "sam  smith");
    }

    @Test
    void onlyWholeWordsAreFound() {
        assertThat(new ShownWords("the same Samuel").find("sam")).isEmpty();
        assertThat(new ShownWords("(Sam)").find("Sam")).hasSize(1);
    }

    @Test
    void signsAreTakenAsTheyAre() {
        ShownWords words = new ShownWords("mail a.b*c@x.org or a-b*c@x.org, O\u2019Brien");

        assertThat(words.find("a.b*c@x.org")).hasSize(1);
        assertThat(words.find("O'Brien")).hasSize(1);
        assertThat(words.find("\\E(.*")).isEmpty();
        assertThat(words.find("  ")).isEmpty();
    }

    @Test
    void nothingOfAHiddenWordIsLeftWhateverIsHiddenAroundIt() {
        Random chance = new Random(7);
        String canary = "\uD83D\uDC26canary";
        String text = "xx " + canary + " yy";
        int begins = text.indexOf(canary);
        for (int i = 0; i < 500; i++) {
            int from = chance.nextInt(text.length());
            int to = from + 1 + chance.nextInt(text.length() - from);
            ShownWords words = new ShownWords(text);
            ShownWords.Part other = words.part(from, to);
            Redaction[] parts = {
                hidden(other.begins(), other.ends(), OTHER), hidden(begins, begins + canary.length(), NAME)
            };
            assertThat(words.without(List.of(parts))).doesNotContain("canary").doesNotContain("\uD83D\uDC26");
        }
    }

    @Test
    void hiddenWordsThatStillStandSomewhereAreTold() {
        assertThat(ShownWords.stillStanding(List.of("Sam", "Leeds"), List.of("I know SAM", "[place hidden]")))
                .containsExactly("sam");
    }
}
