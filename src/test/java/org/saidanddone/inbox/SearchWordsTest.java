package org.saidanddone.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saidanddone.review.ReviewTest;
import org.saidanddone.testing.Inputs;

/** What is typed into the search finds the same on every database, however people wrote it. */
class SearchWordsTest extends ReviewTest {

    private static final Map<String, String> SAID = Map.ofEntries(
            Map.entry("cant", "They can\u2019t hear me."),
            Map.entry("dont", "We dont go out. It's 50% done."),
            Map.entry("not", "It is not fair. Who helps us?"),
            Map.entry("more", "There is no more money."),
            Map.entry("cafe", "The Caf\u00e9 shut."),
            Map.entry("decomposed", "A cafe\u0301 again."),
            Map.entry("sian", "SI\u00c2N went to T\u0177 Coch."),
            Map.entry("ward", "Wards are loud."),
            Map.entry("hyphen", "I think of self-harm."),
            Map.entry("space", "I think of self harm too."),
            Map.entry("one", "Selfharm is on my mind."),
            Map.entry("phone", "Ring 07700 900123 or 020-7946-0018"),
            Map.entry("abroad", "Ring +44 7700 900 123"),
            Map.entry("line", "my_name is here; O'Neil said"));

    private final Map<Long, String> names = new HashMap<>();

    private void allAreSent() {
        SAID.forEach((name, words) -> names.put(sent(words), name));
        asReviewer();
    }

    private Set<String> found(String typed) {
        Set<String> found = new HashSet<>();
        the(Inbox.class)
                .list(InboxQuery.of(InboxFilter.ALL).narrowedTo(Narrowed.toWords(typed)), Optional.empty())
                .items()
                .forEach(card -> found.add(names.getOrDefault(((InboxCard.Open) card).feedbackId(), "?")));
        return found;
    }

    @Test
    void eachOfTheWordsThatWereNotFoundFindsItsCases() {
        allAreSent();
        Map<String, Set<String>> expected = Map.ofEntries(
                Map.entry("can't", Set.of("cant")),
                Map.entry("don't", Set.of("dont")),
                Map.entry("not", Set.of("not")),
                Map.entry("who", Set.of("not")),
                Map.entry("no more", Set.of("more")),
                Map.entry("cafe", Set.of("cafe", "decomposed")),
                Map.entry("Sian", Set.of("sian")),
                Map.entry("Ty", Set.of("sian")),
                Map.entry("ward", Set.of("ward")),
                Map.entry("caf", Set.of("cafe", "decomposed")),
                Map.entry("selfharm", Set.of("hyphen", "space", "one")),
                Map.entry("07700900123", Set.of("phone", "abroad")),
                Map.entry("%", Set.of("dont")),
                Map.entry("_", Set.of("line")));

        List<String> typed = Inputs.lines("search-words.txt");

        assertThat(typed).containsExactlyInAnyOrderElementsOf(expected.keySet());
        typed.forEach(words -> assertThat(found(words)).as(words).isEqualTo(expected.get(words)));
    }

    @Test
    void withAndWithoutAccentApostropheSpaceAndHyphenIsTheSame() {
        allAreSent();

        for (String typed : List.of("self-harm", "self harm", "SELF HARM", "self\u2010harm", "selfharm", "self har")) {
            assertThat(found(typed)).as(typed).containsExactlyInAnyOrder("hyphen", "space", "one");
        }
        for (String typed :
                List.of("07700 900123", "07700 900 123", "+447700900123", "0044 7700 900123", "07700-9001")) {
            assertThat(found(typed)).as(typed).containsExactlyInAnyOrder("phone", "abroad");
        }
        for (String typed : List.of("cant", "can\u2019t", "CAN`T", "ca\u200bn't")) {
            assertThat(found(typed)).as(typed).containsExactly("cant");
        }
        for (String typed : List.of("si\u00e2n", "sia\u0302n", "t\u0177 coch", "TYCOCH")) {
            assertThat(found(typed)).as(typed).containsExactly("sian");
        }
        assertThat(found("neil")).containsExactly("line");
        assertThat(found("oneil")).containsExactly("line");
        assertThat(found("02079460018")).containsExactly("phone");
        assertThat(found("50%")).containsExactly("dont");
    }

    @Test
    void aWordIsFoundFromItsStartAndInItsOtherForms() {
        allAreSent();

        assertThat(found("wards")).containsExactly("ward");
        assertThat(found("helping")).containsExactly("not");
        assertThat(found("ard")).isEmpty();
        assertThat(found("ice")).isEmpty();
    }

    @Test
    void aRowOrAndNotMeanTheSameOnBothDatabases() {
        allAreSent();

        assertThat(found("\"no more money\"")).containsExactly("more");
        assertThat(found("\"more no\"")).isEmpty();
        assertThat(found("more no")).containsExactly("more");
        assertThat(found("ward or sian")).containsExactlyInAnyOrder("ward", "sian");
        assertThat(found("think -too")).containsExactlyInAnyOrder("hyphen");
        assertThat(found("-ward"))
                .as("nothing but a dash is no search for all else")
                .containsExactly("ward");
        assertThat(found("or")).as("alone it is a word").containsExactly("phone");
        assertThat(found("\u200b")).as("nothing to look for").hasSize(SAID.size());
        assertThat(found("?!")).isEmpty();
    }

    @Test
    void whatAnOlderVersionKeptIsFoldedAnew() throws Exception {
        allAreSent();
        execute("update inbox_words set words = 'gone'");
        execute("insert into words_to_fold (feedback_id) select feedback_id from inbox_words");
        assertThat(found("cafe")).isEmpty();

        the(FoldingAnew.class).work();

        assertThat(found("cafe")).containsExactlyInAnyOrder("cafe", "decomposed");
        assertThat(found("selfharm")).hasSize(3);
        assertThat(count("words_to_fold")).isZero();
        assertThat(the(FoldingStep.class).fold()).isFalse();
    }
}
