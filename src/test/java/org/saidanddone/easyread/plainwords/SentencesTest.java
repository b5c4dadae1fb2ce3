package org.saidanddone.easyread.plainwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    private static List<String> split(String text) {
        return Sentences.in(text).stream().map(Sentence::text).toList();
    }

    @Test
    void aFullStopAQuestionMarkAndAnExclamationMarkEachEndASentence() {
        assertThat(split("We did it. Is it better? Tell us! Thank you"))
                .containsExactly("We did it.", "Is it better?", "Tell us!", "Thank you");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We meet on 12.5.2026 at 9.30 in town.",
                "It costs 2.50 pounds, or £1,200.75 a year.",
                "Bring a friend, e.g. your sister.",
                "Bring somebody you trust, i.e. Your key worker.",
                "Dr. Khan and Mrs. Lee will come.",
                "J. Smith wrote to A. B. Jones about it.",
                "J.K. Jones wrote to us.",
                "Look at No. 5 and p. 12 in the plan.",
                "Bring pens, paper etc. and a drink.",
                "Come at 9 a.m. on Monday.",
                "We met on 4 Sept. 2026 in Leeds.",
                "Write to help@said.example.org today.",
                "Go to www.nhs.uk/Learning.Home and look.",
                "\"Why?\" she asked us.",
                "We waited ... and waited.",
                "It went up by 3.5 to 4.5 in the U.K. last year."
            })
    void aFullStopThatEndsNothingLeavesTheSentenceWhole(String text) {
        assertThat(split(text)).containsExactly(text);
    }

    @Test
    void aShortFormCanStandAtTheEndOfASentence() {
        assertThat(split("Bring pens, paper etc. We have drinks. Come at 9 a.m. The bus is free."))
                .containsExactly("Bring pens, paper etc.", "We have drinks.", "Come at 9 a.m.", "The bus is free.");
    }

    @Test
    void aLetterThatNamesSomethingIsNoInitial() {
        assertThat(split("We chose plan B. Then we went home. He and I. Nobody else."))
                .containsExactly("We chose plan B.", "Then we went home.", "He and I.", "Nobody else.");
    }

    @Test
    void noAsAnAnswerIsASentence() {
        assertThat(split("Did it work? No. 5 people left.")).containsExactly("Did it work?", "No.", "5 people left.");
    }

    @Test
    void eachLineIsReadByItselfWithoutItsMarker() {
        assertThat(split("You can:\n- say it\n• write it\n3. draw it\nb) film it\r\n(4) sing it"))
                .containsExactly("You can:", "say it", "write it", "draw it", "film it", "sing it");
    }

    @Test
    void aNumberOrADashInALineIsNoMarker() {
        assertThat(split("12.5 is a number\n-5 degrees\n2015 was the year"))
                .containsExactly("12.5 is a number", "-5 degrees", "2015 was the year");
    }

    @Test
    void aForgottenSpaceStillEndsASentence() {
        assertThat(split("We did it.Then we left.")).containsExactly("We did it.", "Then we left.");
    }

    @Test
    void closingQuotesAndBracketsStayWithTheirSentence() {
        assertThat(split("She said \"Come in.\" We went in. (It was warm.) We sat down."))
                .containsExactly("She said \"Come in.\"", "We went in.", "(It was warm.)", "We sat down.");
    }

    @Test
    void marksPiledUpEndOneSentence() {
        assertThat(split("Really?! Yes!!! Well... Then go."))
                .containsExactly("Really?!", "Yes!!!", "Well...", "Then go.");
    }

    @Test
    void otherWritingsEndTheirSentencesToo() {
        assertThat(split("我们做到了。谢谢！")).containsExactly("我们做到了。", "谢谢！");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\n\r\n", "...", "?!", "- - -", "•"})
    void whatHasNoWordsIsNoSentence(String text) {
        assertThat(split(text)).isEmpty();
    }

    @Test
    void aSentenceKnowsWhereItStands() {
        String text = "  First one.\n\n  2) Second one?  Third";

        assertThat(Sentences.in(text)).hasSize(3).allSatisfy(sentence -> assertThat(
                        text.substring(sentence.start(), sentence.end()))
                .isEqualTo(sentence.text()));
    }

    @Test
    void whateverTheTextNothingIsLostButMarkersAndSpace() {
        Random random = new Random(20);
        for (int round = 0; round < 2_000; round++) {
            String text = Junk.of(random, random.nextInt(120));
            List<Sentence> sentences = Sentences.in(text);
            int end = 0;
            for (Sentence sentence : sentences) {
                assertThat(sentence.start()).isGreaterThanOrEqualTo(end);
                assertThat(text.substring(sentence.start(), sentence.end())).isEqualTo(sentence.text());
                assertThat(sentence.text().strip()).isEqualTo(sentence.text()).isNotEmpty();
                end = sentence.end();
            }
        }
    }
}
