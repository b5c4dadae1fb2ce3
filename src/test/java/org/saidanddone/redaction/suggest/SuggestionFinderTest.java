package org.saidanddone.redaction.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionFinderTest {

    private final SuggestionFinder finder = new SuggestionFinder();

    private List<String> found(String text, String... own) {
        return finder.find(text, List.of(own), List.of("Olabisi Fay Quartermaine")).stream()
                .map(find -> find.kind() + " " + text.substring(find.begins(), find.ends()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ring me on 07700 900123 please|PHONE 07700 900123",
                "Ring 020 7946 0018.|PHONE 020 7946 0018",
                "My number is +44 7700 900 123|PHONE +44 7700 900 123",
                "My NHS number is 943 476 5919 thanks|NUMBER 943 476 5919",
                "nhs 9434765919|NUMBER 9434765919",
                "NI is QQ123456C no AB 12 34 56 C|NUMBER AB 12 34 56 C",
                "Write to pat.o'neil@example.co.uk today|ADDRESS pat.o'neil@example.co.uk",
                "See www.example.org/me now|ADDRESS www.example.org/me",
                "I live in BS8 1TH now|POSTCODE BS8 1TH",
                "it is sw1a1aa there|POSTCODE sw1a1aa",
                "I was born on 3 March 1984|BIRTH 3 March 1984",
                "my dob 03/03/84|BIRTH 03/03/84",
                "my birthday is 3rd of March|BIRTH 3rd of March",
                "born in 1984 i was|BIRTH 1984",
                "Then dave shouts|NAME dave",
                "The manager Sandra Okafor shouts|NAME Sandra Okafor",
                "I told Mr Blenkinsop about it|NAME Blenkinsop",
                "I like Grace a lot|NAME Grace",
                "It was Will's turn|NAME Will",
                "We moved to Nether Wallop then|PLACE Nether Wallop",
                "Oak Lodge is loud|PLACE Oak Lodge",
                "They live on Mill Road now|PLACE Mill Road",
                "Raj from Leeds came|PLACE Leeds"
            })
    void whatMayHaveToBeHiddenIsFound(String text, String find) {
        assertThat(found(text)).contains(find);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The lift is broken. I cannot get out. It takes 3 weeks.",
                "I told my Social Worker on Monday. She said it may be March or July.",
                "Will it be better? Hope so. I like English lessons.",
                "MY LIFT IS BROKEN AND NOBODY COMES",
                "I have PIP and an EHC plan. The NHS and my GP know.",
                "There are 20 of us and 1984 steps",
                "943 476 5910 is no number of anybody",
                "I am in the house. We go to the park."
            })
    void everydayWordsAreLeftAlone(String text) {
        assertThat(found(text).stream().filter(find -> !find.startsWith("PHONE")))
                .isEmpty();
    }

    @Test
    void theOrganisationsOwnListIsFoundInSmallLettersToo() {
        assertThat(found("i live at the  hollies now", "The Hollies")).containsExactly("OWN_LIST the  hollies");
        assertThat(found("hollieswood", "hollies")).isEmpty();
    }

    @Test
    void peopleWhoAreKnownAreFoundByEachPartOfTheirName() {
        assertThat(found("i asked quartermaine and olabisi fay quartermaine; fay is a word"))
                .containsExactly("NAME quartermaine", "NAME olabisi fay quartermaine");
    }

    @Test
    void anNhsNumberIsNotTakenForATelephoneNumber() {
        assertThat(found("It is 943 476 5919")).containsExactly("NUMBER 943 476 5919");
    }

    @Test
    void noTwoFindsOverlap() {
        List<Find> finds = finder.find(
                "Sandra of Oak Lodge, BS8 1TH, 07700 900123, sandra@example.org, 3 March 1984",
                List.of("Oak"),
                List.of());

        assertThat(finds).hasSizeGreaterThan(4);
        for (int i = 1; i < finds.size(); i++) {
            assertThat(finds.get(i).begins())
                    .isGreaterThanOrEqualTo(finds.get(i - 1).ends());
        }
    }

    @Test
    void aLongTextTakesNoLongTime() {
        String text = "Sandra said call 07700 900123 or 0117 496 0000 at Oak Lodge. ".repeat(2000);

        assertThat(finder.find(text, List.of(), List.of())).hasSizeGreaterThan(4000);
    }
}
