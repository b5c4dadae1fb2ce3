package org.saidanddone.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColleagueNameTest {

    private static final NameWords WORDS = NameWords.shipped();

    private static boolean finds(String colleague, String text) {
        return new ColleagueName(colleague, WORDS).in(SaidWords.of(text)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ria Okafor | Ria shouts at me
            Ria Okafor | i told ria and she laughed
            Ria Okafor | RIA OKAFOR IS BAD
            Ria Okafor | okafor does not listen
            Ria Okafor | Ms Okafor does not listen
            Ria Okafor | it was miss ria
            Ria Okafor | R. Okafor signed it
            Ria Okafor | Okafor, Ria
            Ria Okafor | ria.okafor@example.org wrote to me
            Ria Okafor | riaokafor
            Ria Okafor | her name is R I A
            Ria Okafor | her name is r-i-a
            Ria Okafor | It is Ria's fault
            Ria Okafor | It is ria’s fault
            Ria Okafor | Okafer took my money
            Ria Okafor | Okfor took my money
            Ria Okafor | Okafro took my money
            Ria Okafor | Okaffor took my money
            David Jones | Dave hit me
            Dave Jones | David hit me
            Dave Jones | Davy hit me
            Catherine Webb | kath webb
            Kathryn Webb | Catherine told me
            Elizabeth Shore | Liz is never there
            William Penrose | Billy shouts
            Zoë Müller | zoe muller said no
            Zoe Muller | Zoë Müller said no
            Anne-Marie Baker-Jones | anne marie said no
            Anne-Marie Baker-Jones | annemarie said no
            Anne-Marie Baker-Jones | it was Marie
            Anne-Marie Baker-Jones | Mrs Baker Jones
            Siobhan O'Brien | mr obrien
            Siobhan O’Brien | Mrs O Brien
            Siobhan O'Brien | Siobahn did it
            Angus Mc Donald | it was mcdonald
            Olu van der Berg | it was Mr Berg
            Mr Frank Adeyemi | adeyemi came
            Jo Li | Jo came late
            Ng | I told Ng
            Amy Jane Hollis | Jane hit me
            ada@example.org | Ada did it
            """)
    void aColleagueIsFoundAsPeopleSpellThem(String colleague, String text) {
        assertThat(finds(colleague, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mark Baker | I told Mark about it
            Mark Baker | Mark hit me
            Mark Baker | mark hit me
            Mark Baker | it was mark's idea
            Mark Baker | i am scared of it because mark shouted
            Mark Baker | Mrs Baker is rude
            Mark Baker | mr baker is rude
            Mark Baker | M Baker is rude
            Mark Baker | mark baker is rude
            Will Young | Yesterday Will came
            Will Young | Will shouted at me
            Will Young | will shouted at me
            Will Young | the boss is called will
            Grace Hill | i was hit by grace
            Grace Hill | and grace said no
            May Green | I saw May at the door
            Dawn French | Dawn is bad to me
            """)
    void aNameThatIsAnEverydayWordIsFoundWhereItStandsLikeAName(String colleague, String text) {
        assertThat(finds(colleague, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Will Young | will you help me
            Will Young | Will you help me? I will be good. Staff will come.
            Will Young | When I was young I was happy
            Mark Baker | Please mark the door. There is a mark on it.
            Mark Baker | I go to the baker
            May Green | I came in May. In may it is green here. It may be late.
            Grace Hill | We live on a hill
            Rose Best | My rose is the best
            Ria Okafor | The area is loud. My aria.
            James Hall | I know their names. We met in the hall
            Steve Moss | The stove is broken
            Martin Cole | I want to stay in my home
            Brian Webb | my brain hurts
            Tracy Bell | we lost track of the bell
            Ria Okafor | I live at home. Nobody comes. I want to see my friends. It is too loud at night.
            Sam Lee | The same thing happens
            """)
    void whatPeopleSayEveryDayIsNoName(String colleague, String text) {
        assertThat(finds(colleague, text)).isFalse();
    }

    @Test
    void aCapitalSaysNothingWhereEverythingIsInCapitals() {
        assertThat(finds("Will Young", "I THINK WILL YOU EVER COME AND I WILL STAY"))
                .isFalse();
        assertThat(finds("Ria Okafor", "RIA LOCKED ME IN")).isTrue();
    }

    @Test
    void everybodyOfTheSameNameIsFound() {
        List<String> team = Arrays.asList("David Jones", "Dave Penrose");

        assertThat(team).allSatisfy(colleague -> assertThat(finds(colleague, "dave took it"))
                .isTrue());
    }

    @Test
    void oneSlipIsOneLetterAndNoMore() {
        assertThat(ColleagueName.oneSlip("okafor", "okafor")).isTrue();
        assertThat(ColleagueName.oneSlip("okafor", "okafro")).isTrue();
        assertThat(ColleagueName.oneSlip("okafor", "okaor")).isTrue();
        assertThat(ColleagueName.oneSlip("okafor", "okuafor")).isTrue();
        assertThat(ColleagueName.oneSlip("okafor", "okefer")).isFalse();
        assertThat(ColleagueName.oneSlip("okafor", "okafortu")).isFalse();
    }

    @Test
    void aLongTextWithATeamOfHundredsIsLookedThroughInNoTime() {
        String text = "I live here and nobody listens to me when I say that it is loud. ".repeat(200);
        SaidWords said = SaidWords.of(text);
        long begun = System.nanoTime();
        for (int i = 0; i < 300; i++) {
            assertThat(new ColleagueName("Elizabeth Featherstone " + (char) ('a' + i % 26) + "xq", WORDS).in(said))
                    .isEmpty();
        }
        assertThat((System.nanoTime() - begun) / 1_000_000).isLessThan(5_000);
    }

    @Test
    void nothingIsFoundInNothing() {
        assertThat(finds("Ria Okafor", "")).isFalse();
        assertThat(finds("", "Ria")).isFalse();
        assertThat(finds("Mr", "mr")).isFalse();
    }
}
