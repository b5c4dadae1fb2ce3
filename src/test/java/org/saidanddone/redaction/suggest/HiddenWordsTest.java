package org.saidanddone.redaction.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidanddone.redaction.suggest.HiddenWords.As;
import org.saidanddone.redaction.suggest.HiddenWords.Hidden;
import org.saidanddone.redaction.suggest.HiddenWords.Place;

class HiddenWordsTest {

    private final HiddenWords words = new HiddenWords();

    private List<String> found(String text, String hidden, As as, boolean sure) {
        return words.in(text, List.of(new Hidden(hidden, as))).stream()
                .filter(place -> place.sure() == sure)
                .map(place -> text.substring(place.begins(), place.ends()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Quillfeather          | We spoke to QUILLFEATHER.            | QUILLFEATHER
            Quillfeather          | It was Quillfeather's day.           | Quillfeather's
            Quillfeather          | It was Quillfeather\u2019s day.      | Quillfeather\u2019s
            Quillfeather          | Quill\u00adfeather came.             | Quill\u00adfeather
            Zo\u00eb              | Zoe came.                            | Zoe
            Zoe                   | Zo\u00eb came.                       | Zo\u00eb
            Zoe                   | Zoe\u0308 came.                      | Zoe\u0308
            O'Brien               | Ask O\u2019BRIEN.                    | O\u2019BRIEN
            OBrien                | Ask O'Brien's team.                  | O'Brien's
            Dave                  | It is Daves room.                    | Daves
            Daves                 | It is Dave.                          | Dave
            Mr Quillfeather       | Quillfeather came.                   | Quillfeather
            mr quillfeather       | Quillfeather came.                   | Quillfeather
            dave quillfeather     | Quillfeather came.                   | Quillfeather
            Sarah Jane Ogbonna    | Sarah is new.                        | Sarah
            Sarah Jane Ogbonna    | Ask Ogbonna.                         | Ogbonna
            Sarah  Ogbonna        | SARAH, OGBONNA                       | SARAH, OGBONNA
            Smith-Ogbonna         | Smith Ogbonna came.                  | Smith Ogbonna
            07700 900987          | Ring 07700900987 now.                | 07700900987
            07700 900987          | Ring +44 7700 900 987 now.           | +44 7700 900 987
            943 476 5919          | It is 943-476-5919.                  | 943-476-5919
            Mark Ogbonna          | Mark came.                           | Mark
            """)
    void hiddenWordsAreFoundHoweverTheyAreWritten(String hidden, String text, String expected) {
        assertThat(found(text, hidden, As.NAME, true)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ann                   | The announcement is annual.          | NAME
            Mark Ogbonna          | We mark the day.                     | NAME
            my key worker dave    | A worker has the key.                | NAME
            Mr Quillfeather       | Mr Green came.                       | NAME
            The nurse at night    | The nurse came at once.              | OTHER
            07700 900987          | Ring 07700 900988.                   | OTHER
            12 people             | There are 12 homes.                  | OTHER
            """)
    void everydayWordsAreLeftAlone(String hidden, String text, As as) {
        assertThat(words.in(text, List.of(new Hidden(hidden, as)))).isEmpty();
    }

    @Test
    void partsOfAPlaceAreNotSure() {
        assertThat(found("Oak Lodge is shut.", "Oak Lodge", As.PLACE, true)).containsExactly("Oak Lodge");
        assertThat(found("The Oak is shut.", "Oak Lodge", As.PLACE, false)).containsExactly("Oak");
        assertThat(found("The oak is old.", "Oak Lodge", As.PLACE, false)).isEmpty();
    }

    @Test
    void anEverydayWordThatIsHiddenAloneIsNotSure() {
        assertThat(found("He says that she came.", "she", As.OTHER, false)).containsExactly("she");
    }

    @Test
    void placesDoNotOverlapAndStandInTheOrderOfTheText() {
        List<Hidden> hidden = List.of(new Hidden("Sarah Ogbonna", As.NAME), new Hidden("Ogbonna", As.NAME));

        assertThat(words.in("Ogbonna and Sarah Ogbonna", hidden))
                .containsExactly(new Place(0, 7, true), new Place(12, 25, true));
    }
}
