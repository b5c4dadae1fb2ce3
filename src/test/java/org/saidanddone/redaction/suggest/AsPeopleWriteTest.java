package org.saidanddone.redaction.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidanddone.testing.Inputs;

/** Names, numbers and addresses are suggested for hiding as people write them, and their other words are not. */
class AsPeopleWriteTest {

    private static final Map<String, List<String>> EXPECTED = Map.of(
            "MY NURSE ANNA SMITH IS KIND", List.of("NAME ANNA SMITH"),
            "Kasia is my key worker", List.of("NAME Kasia"),
            "mrs smith told me", List.of("NAME smith"),
            "dr patel said", List.of("NAME patel"),
            "my friend ll\u0177r shouted", List.of("NAME ll\u0177r"),
            "Ring 555 0123", List.of("PHONE 555 0123"),
            "Ring o77oo 9oo123", List.of("PHONE o77oo 9oo123"),
            "write ann at example dot org", List.of("ADDRESS ann at example dot org"),
            "@annsmith on insta", List.of("ADDRESS @annsmith"),
            "EC1A  1BB", List.of("POSTCODE EC1A  1BB"));

    private final SuggestionFinder finder = new SuggestionFinder();

    private List<String> found(String text) {
        return finder.find(text, List.of(), List.of()).stream()
                .map(find -> find.kind() + " " + text.substring(find.begins(), find.ends()))
                .toList();
    }

    @Test
    void everyLineThatWasMissedIsFoundWholeAndNothingElseOfIt() {
        List<String> lines = Inputs.lines("mask-words.txt");

        assertThat(lines).containsExactlyInAnyOrderElementsOf(EXPECTED.keySet());
        lines.forEach(line -> assertThat(found(line)).as(line).isEqualTo(EXPECTED.get(line)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dr. Patel said|NAME Patel",
                "mr blenkinsop and i|NAME blenkinsop",
                "miss jones helps me|NAME jones",
                "i asked anna patel today|NAME anna patel",
                "ANNA SMITH'S HOUSE|NAME ANNA SMITH",
                "my support worker zbyszek is late|NAME zbyszek",
                "my best friend dembe plays football|NAME dembe",
                "a man called gwilam hit me|NAME gwilam",
                "my name is xiadani|NAME xiadani",
                "SI\u00c2N went out|NAME SI\u00c2N",
                "gosia was my carer|NAME gosia",
                "call me on 555-0123|PHONE 555-0123",
                "my number is 634 221|PHONE 634 221",
                "zero seven seven double zero nine zero zero one two three|PHONE zero seven seven double zero nine zero zero"
                        + " one two three",
                "ann (at) example.org please|ADDRESS ann (at) example.org",
                "ann dot smith at example dot co dot uk|ADDRESS ann dot smith at example dot co dot uk",
                "see example dot com|ADDRESS example dot com",
                "ec1a   1bb|POSTCODE ec1a   1bb"
            })
    void otherWaysOfTheSameKindAreFoundToo(String text, String find) {
        assertThat(found(text)).containsExactly(find);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my friend shouted at me",
                "my friend stopped coming",
                "my carer is never there and my nurse goes home",
                "my dr gave me pills",
                "my dr said no",
                "i miss mum and i miss going out",
                "the dr was kind",
                "they called me names and called the police",
                "it is my carer",
                "swimming is my friend",
                "meet me at the dot on the map",
                "my key worker comes on monday",
                "my social worker never rings",
                "i call 3 times a day",
                "my friends and my other friend live here",
                "she is my sister",
                "MY FRIEND SHOUTED AND MY CARER CRIED",
                "my mum was sad",
                "his carer hurries"
            })
    void everydayWordsBesideThemAreLeftAlone(String text) {
        assertThat(found(text)).isEmpty();
    }
}
