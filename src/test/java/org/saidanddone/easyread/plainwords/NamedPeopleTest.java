package org.saidanddone.easyread.plainwords;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom the official words are about stands in the easy words too. */
class NamedPeopleTest {

    private static final NamedPeople PEOPLE = NamedPeople.english();

    @Test
    void whoIsLeftOutOfTheEasyWordsIsNamed() {
        assertThat(PEOPLE.missing(
                        "Halve the number of people with a learning disability and autistic people in hospital.",
                        "In 2015 there were many people in mental health hospitals."))
                .containsExactly("people with a learning disability", "autistic people");
    }

    @Test
    void whoIsNamedInOtherWordsIsNotMissing() {
        assertThat(PEOPLE.missing(
                        "Support children with autism and their families.",
                        "Autistic children and their parents get help."))
                .isEmpty();
    }

    @Test
    void wherePlansNameNobodyNobodyIsMissing() {
        assertThat(PEOPLE.missing("Publish figures every month.", "You can read the numbers."))
                .isEmpty();
    }

    @Test
    void partsOfOtherWordsNameNobody() {
        assertThat(PEOPLE.missing("A childlike drawing, and familiar words.", "A drawing."))
                .isEmpty();
    }
}
