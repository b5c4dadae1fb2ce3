package org.saidanddone.easyread.plainwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainWordsTest {

    private static final PlainWords WORDS = PlainWords.english();

    private static List<Finding> easy(String text) {
        return WORDS.check(text, Variant.EASY_READ);
    }

    private static List<PlainWordsRule> easyRules(String text) {
        return easy(text).stream().map(Finding::rule).toList();
    }

    private static List<PlainWordsRule> plainRules(String text) {
        return WORDS.check(text, Variant.PLAIN).stream().map(Finding::rule).toList();
    }

    @Nested
    class W1Sentences {

        @Test
        void aSentenceOfSixteenWordsIsRefused() {
            String text = "We will tell you what we did with your words and when it will be good.";

            assertThat(easy(text))
                    .extracting(Finding::rule, Finding::text, Finding::arguments)
                    .containsExactly(tuple(PlainWordsRule.LONG_SENTENCE, text, List.of("16", "15")));
        }

        @Test
        void aSentenceOfFifteenWordsPasses() {
            assertThat(easy("one two three four five six seven eight nine ten red blue green black white"))
                    .isEmpty();
        }

        @Test
        void theSameWordsInTwoSentencesPass() {
            assertThat(easy("We will tell you what we did with your words. Then you can tell us if it is good."))
                    .isEmpty();
        }

        @Test
        void aPlainSentenceMayHaveTwentyFiveWordsAndNoMore() {
            String twentyFive = "word ".repeat(25).strip();

            assertThat(plainRules(twentyFive + ".")).isEmpty();
            assertThat(plainRules(twentyFive + " word.")).containsExactly(PlainWordsRule.LONG_SENTENCE);
        }

        @Test
        void aWordWithAHyphenANumberAndAnAddressCountOnce() {
            assertThat(
                            easy(
                                    "one two three four five six seven eight nine ten 2,905 well-known 9.30 12 www.a.org/b/c-d"))
                    .extracting(Finding::rule)
                    .containsExactly(PlainWordsRule.HARD_NUMBER, PlainWordsRule.WEB_ADDRESS);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "We did it; they did not.",
                    "Although it is late, we will do it.",
                    "We met them (on Monday), which was good.",
                    "If it rains, we stay in, and we cook.",
                    "We did it (in May) with friends (in Leeds)."
                })
        void aSentenceWithTwoIdeasIsRefused(String text) {
            assertThat(easyRules(text)).contains(PlainWordsRule.TWO_IDEAS);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "If it is late, tell us.",
                    "Aunts, uncles and grandparents get help.",
                    "Bread, milk, eggs, and cheese are good.",
                    "Which picture do you like, the red one?",
                    "We met them (on Monday)."
                })
        void aSentenceWithOneIdeaOrAListPasses(String text) {
            assertThat(easyRules(text)).doesNotContain(PlainWordsRule.TWO_IDEAS);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "The letter was sent on Monday.",
                    "Your photo is being kept.",
                    "It was not made well.",
                    "They were never really asked.",
                    "The shop was closed by the owner."
                })
        void thePassiveIsRefused(String text) {
            assertThat(easyRules(text)).containsExactly(PlainWordsRule.PASSIVE);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "We sent the letter on Monday.",
                    "I am tired and I am worried.",
                    "The shop is closed by Monday.",
                    "It is called a plan.",
                    "You are allowed to come.",
                    "The bus is red.",
                    "There are a hundred people.",
                    "Who is it? Send it."
                })
        void theActiveVoiceAndWordsThatDescribePass(String text) {
            assertThat(easyRules(text)).doesNotContain(PlainWordsRule.PASSIVE);
        }
    }

    @Nested
    class W2HardWords {

        @Test
        void anAcronymIsRefusedAndItsWordsPass() {
            assertThat(easy("Ask the DWP for help."))
                    .extracting(Finding::rule, Finding::text, Finding::start, Finding::end)
                    .containsExactly(tuple(PlainWordsRule.ACRONYM, "DWP", 8, 11));
            assertThat(easy("Ask the job centre for help.")).isEmpty();
        }

        @Test
        void lettersEverybodyReadsAndCodesPass() {
            assertThat(easy("It is OK. The NHS will do BRS-12. Your flat is 12B."))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "The Financial Conduct Authority (FCA) checks banks. Ask the FCA.",
                    "The FCA (Financial Conduct Authority) checks banks.",
                    "Ask the FCA. FCA means the group that checks banks."
                })
        void inPlainTextAnAcronymGivenInFullPasses(String text) {
            assertThat(plainRules(text)).isEmpty();
        }

        @Test
        void inPlainTextAnAcronymOnItsOwnIsRefused() {
            assertThat(plainRules("Ask the FCA about it (today).")).containsExactly(PlainWordsRule.ACRONYM);
        }

        @Test
        void aHardWordIsRefusedWithItsSimplerOne() {
            assertThat(easy("You will receive a letter."))
                    .extracting(Finding::rule, Finding::text, Finding::arguments)
                    .containsExactly(tuple(PlainWordsRule.HARD_WORD, "receive", List.of("receive", "get")));
            assertThat(easy("You will get a letter.")).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "He received it.",
                    "Staff assisted her.",
                    "We are implementing it.",
                    "They liaised with her.",
                    "It occurred here."
                })
        void aHardWordIsRefusedInAllItsForms(String text) {
            assertThat(easyRules(text)).containsExactly(PlainWordsRule.HARD_WORD);
        }

        @Test
        void plainTextIsHeldToTheStrongSwapsAlone() {
            assertThat(plainRules("We utilise the strategy.")).containsExactly(PlainWordsRule.HARD_WORD);
            assertThat(plainRules("We use the strategy.")).isEmpty();
            assertThat(easyRules("We use the strategy.")).containsExactly(PlainWordsRule.HARD_WORD);
        }

        @Test
        void aNameIsNoHardWord() {
            assertThat(easy("He works at the Strategy Shop in Wolverhampton.")).isEmpty();
        }

        @Test
        void aWordOfTheGlossaryWithoutExplanationIsRefused() {
            assertThat(easy("Ask an advocate."))
                    .extracting(Finding::rule, Finding::text)
                    .containsExactly(tuple(PlainWordsRule.UNEXPLAINED_WORD, "advocate"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "An advocate is a person who speaks up for you. Ask an advocate.",
                    "Ask an advocate. An advocate is a person who speaks up for you.",
                    "Ask an advocate. This means a person who speaks up for you.",
                    "Ask someone who speaks up for you. They are called an advocate.",
                    "Advocacy means someone speaks up for you."
                })
        void theSameWordExplainedInTheSameOrTheNextSentencePasses(String text) {
            assertThat(easy(text)).isEmpty();
        }

        @Test
        void anExplanationThatComesTooLateIsRefused() {
            assertThat(easyRules("Ask an advocate. We like tea. An advocate is a person who speaks up for you."))
                    .containsExactly(PlainWordsRule.UNEXPLAINED_WORD);
        }

        @Test
        void sayingHowAThingIsDoesNotExplainIt() {
            assertThat(easyRules("The board is late.")).containsExactly(PlainWordsRule.UNEXPLAINED_WORD);
        }

        @Test
        void aWordIsFoundUnexplainedOnceInAText() {
            assertThat(easy("The board met. The board will meet.")).hasSize(1);
        }

        @Test
        void aWordTheCallerHasExplainedPassesInAllItsForms() {
            assertThat(WORDS.check("Ask the advocates.", Variant.EASY_READ, Set.of("Advocate")))
                    .isEmpty();
            assertThat(WORDS.check("Ask the DWP.", Variant.EASY_READ, Set.of("DWP")))
                    .isEmpty();
            assertThat(WORDS.check("The inpatient left.", Variant.EASY_READ, Set.of("inpatients")))
                    .isEmpty();
        }

        @Test
        void anIdiomIsRefusedAndWhatItMeansPasses() {
            assertThat(easy("More homes are in the pipeline."))
                    .extracting(Finding::rule, Finding::text)
                    .containsExactly(tuple(PlainWordsRule.IDIOM, "in the pipeline"));
            assertThat(easyRules("There is a slip between cup and lip.")).containsExactly(PlainWordsRule.IDIOM);
            assertThat(easy("We will build more homes.")).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "It is not uncommon.,It is common.",
            "We cannot come without you.,We can come with you.",
            "I don't think it is not true.,I think it is true.",
            "Nobody said nothing.,Everybody said something.",
            "It is not illegal.,The law lets us do it.",
            "You can't come unless you ask.,Ask if you can come."
        })
        void aDoubleNegativeIsRefusedAndTheSameSaidStraightPasses(String text, String mended) {
            assertThat(easyRules(text)).containsExactly(PlainWordsRule.DOUBLE_NEGATIVE);
            assertThat(plainRules(text)).containsExactly(PlainWordsRule.DOUBLE_NEGATIVE);
            assertThat(easy(mended)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Do not come if you do not want to.",
                    "No, I do not like it.",
                    "There are no right or wrong answers.",
                    "I do not understand it.",
                    "We will not stop until May.",
                    "He does not like my uncle.",
                    "No no no."
                })
        void oneNegativeInAThoughtPasses(String text) {
            assertThat(easy(text)).isEmpty();
        }
    }

    @Nested
    class W3Paragraphs {

        private static final String TEN_WORDS = "We like tea and we like to talk to you. ";

        @Test
        void aParagraphOfFiftyOneWordsIsRefused() {
            assertThat(easy(TEN_WORDS.repeat(5) + "Yes."))
                    .extracting(Finding::rule, Finding::arguments)
                    .containsExactly(tuple(PlainWordsRule.LONG_PARAGRAPH, List.of("51", "50")));
        }

        @Test
        void theSameWordsInTwoParagraphsPass() {
            assertThat(easy(TEN_WORDS.repeat(5).strip() + "\r\n\r\nYes.")).isEmpty();
        }

        @Test
        void eachLineOfAListIsAParagraph() {
            assertThat(easy(("- " + TEN_WORDS.strip() + "\n").repeat(9))).isEmpty();
        }

        @Test
        void aLineBreakAloneDoesNotMakeAParagraph() {
            assertThat(easyRules((TEN_WORDS.strip() + "\n").repeat(6))).containsExactly(PlainWordsRule.LONG_PARAGRAPH);
        }
    }

    @Nested
    class W4ReadingAge {

        private static final String HARD = "Wonderful libraries celebrate adventurous gardeners during holidays. "
                + "Enormous elephants occasionally frighten photographers. "
                + "Courageous musicians regularly practise beautiful melodies beside glittering mountains. "
                + "Confident carpenters carefully decorate magnificent cathedrals throughout neighbouring countries. "
                + "Imaginative teachers patiently encourage energetic teenagers.";

        @Test
        void aTextForOlderReadersIsRefused() {
            assertThat(easyRules(HARD)).containsExactly(PlainWordsRule.READING_AGE);
            assertThat(WORDS.readingAge(HARD).orElseThrow()).isGreaterThan(11);
        }

        @Test
        void aTextInShortWordsPasses() {
            String text = "We want to know how the plan is going for you. You can tell us in your own words. "
                    + "You can send a photo or a film. Somebody you trust can help you.";

            assertThat(easy(text)).isEmpty();
            assertThat(WORDS.readingAge(text).orElseThrow()).isLessThanOrEqualTo(9);
        }

        @Test
        void aShortTextHasNoReadingAge() {
            assertThat(WORDS.readingAge("We want to know how it is going.")).isEmpty();
        }

        @Test
        void inAShortTextALongWordIsRefusedAndAKnownOnePasses() {
            assertThat(easy("It is extraordinary."))
                    .extracting(Finding::rule, Finding::text)
                    .containsExactly(tuple(PlainWordsRule.LONG_WORD, "extraordinary"));
            assertThat(easy("This information is for everybody in the supermarket."))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "people,2",
            "autism,3",
            "autistic,3",
            "disability,5",
            "hospital,3",
            "idea,3",
            "area,3",
            "helped,1",
            "wanted,2",
            "tables,2",
            "houses,2",
            "liked,1",
            "science,2",
            "experience,4",
            "yes,1",
            "beyond,2",
            "question,2",
            "nation,2",
            "period,3",
            "social,2",
            "usual,3",
            "being,2",
            "well-being,3",
            "rhythm,2",
            "safeguarding,3",
            "movement,2",
            "implementation,5",
            "stakeholder,3",
            "the,1",
            "tsk,1",
            "create,2",
            "quiet,2",
            "advocate,3",
            "inpatient,3"
        })
        void syllablesAreCountedAsTheyAreSpoken(String word, int syllables) {
            assertThat(Syllables.english().count(word)).isEqualTo(syllables);
        }
    }

    @Nested
    class W5Tone {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Just press Send.",
                    "Simply ask us.",
                    "It is easy.",
                    "Don’t worry about it.",
                    "Do not worry.",
                    "Obviously we will.",
                    "Of course you can."
                })
        void talkingDownIsRefusedInBothVariants(String text) {
            assertThat(easyRules(text)).contains(PlainWordsRule.TALKING_DOWN);
            assertThat(plainRules(text)).containsExactly(PlainWordsRule.TALKING_DOWN);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Press Send.",
                    "Was it easy for you?",
                    "It was not easy.",
                    "Five easy words take you back.",
                    "Tell us how easy it was."
                })
        void easyMayBeAskedOrDeniedOrPartOfAName(String text) {
            assertThat(easy(text)).isEmpty();
        }

        @Test
        void theNameEasyReadIsNotTalkingDown() {
            assertThat(easyRules("This is in easy read.")).doesNotContain(PlainWordsRule.TALKING_DOWN);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Do NOT come.", "PLEASE READ THIS NOW", "This is IMPORTANT.", "ABOUT US"})
        void capitalsThatShoutAreRefused(String text) {
            assertThat(easyRules(text)).containsExactly(PlainWordsRule.CAPITALS);
            assertThat(plainRules(text)).containsExactly(PlainWordsRule.CAPITALS);
        }

        @Test
        void marksPiledUpAreRefusedAndOnePasses() {
            assertThat(easyRules("Thank you!!")).containsExactly(PlainWordsRule.EXCLAMATIONS);
            assertThat(easyRules("Really?!")).containsExactly(PlainWordsRule.EXCLAMATIONS);
            assertThat(easy("Thank you!")).isEmpty();
        }
    }

    @Nested
    class Languages {

        @Test
        void aLanguageWithoutListsIsHeldToLengthAndMarksAlone() {
            PlainWords welsh = PlainWords.forLanguage(Locale.of("cy"));

            assertThat(welsh.check("gair ".repeat(16), Variant.EASY_READ))
                    .extracting(Finding::rule)
                    .containsExactly(PlainWordsRule.LONG_SENTENCE);
            assertThat(welsh.check("Mae receive implementation not uncommon just.", Variant.EASY_READ))
                    .isEmpty();
        }
    }

    @Nested
    class Messages {

        @ParameterizedTest
        @EnumSource(PlainWordsRule.class)
        void everyRuleHasWordsInBothVariantsThatKeepTheRules(PlainWordsRule rule) throws IOException {
            Properties messages = new Properties();
            InputStream in = PlainWords.class.getResourceAsStream("/easyread/plainwords-messages.properties");
            try (Reader reader = new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8)) {
                messages.load(reader);
            }

            String plain = messages.getProperty(rule.messageKey() + ".plain", "");
            String easy = messages.getProperty(rule.messageKey() + ".easy", "");

            assertThat(WORDS.check(filled(plain), Variant.PLAIN)).isEmpty();
            assertThat(easy(filled(easy))).isEmpty();
        }

        private static String filled(String message) {
            assertThat(message).isNotBlank().doesNotContain("'");
            return MessageFormat.format(message, "this", "that");
        }

        @Test
        void aFindingNamesItsRuleInItsKey() {
            assertThat(easy("Ask the DWP.").getFirst().messageKey()).isEqualTo("plainwords.W2.acronym");
        }

        @Test
        void aFindingThatDoesNotLieWhereItsWordsAreIsRefused() {
            assertThatThrownBy(() -> new Finding(PlainWordsRule.ACRONYM, "DWP", 4, 9, List.of()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Robustness {

        @Test
        void whateverTheTextNothingIsThrownAndEveryFindingLiesInIt() {
            Random random = new Random(10);
            for (int round = 0; round < 1_000; round++) {
                String text = Junk.of(random, random.nextInt(150));
                for (Variant variant : Variant.values()) {
                    assertThat(WORDS.check(text, variant))
                            .allSatisfy(finding -> assertThat(text.substring(finding.start(), finding.end()))
                                    .isEqualTo(finding.text()));
                }
            }
        }

        @Test
        void anEmptyTextPasses() {
            assertThat(easy("")).isEmpty();
            assertThat(easy(" \n ")).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "a",
                    "A",
                    " ",
                    "\n",
                    ".",
                    "a.",
                    "a. ",
                    "A.",
                    "a.Aa",
                    "-",
                    "a-",
                    "(",
                    "( ",
                    ",",
                    "a, ",
                    "!",
                    "? ",
                    "'",
                    "a'",
                    "not ",
                    "not un",
                    "was ",
                    "was not ",
                    "was being ",
                    "in the ",
                    "mental health ",
                    "no. 5 ",
                    "CQC ",
                    "CQC (",
                    "(CQC) c ",
                    "the board. ",
                    "@",
                    "www.",
                    "1",
                    "1. ",
                    "\n- ",
                    "\n\n",
                    "e.g. ",
                    "easy ",
                    "\u00a0",
                    "\ud83d",
                    "receive ",
                    "Receive ",
                    "one, ",
                    "which "
                })
        void aQuarterOfAMillionTimesTheSameTakesAMomentOnly(String piece) {
            String text = piece.repeat(250_000 / piece.length());

            Assertions.assertTimeout(Duration.ofSeconds(30), () -> {
                easy(text);
                WORDS.check(text, Variant.PLAIN);
            });
        }

        @Test
        void aMillionCharactersOfJunkTakeAMomentOnly() {
            String text = Junk.of(new Random(40), 280_000);

            Assertions.assertTimeout(Duration.ofSeconds(30), () -> easy(text));
        }
    }

    /** The first drafts of the demo plans, and what the check says of each. */
    @Nested
    class DemoPlans {

        private static final String DRAFTS = """
                Fewer people in hospital |
                In 2015 there were 2,905 people in mental health hospitals. The plan was to have half as many people in hospital. | HARD_NUMBER UNEXPLAINED_WORD HARD_NUMBER
                Fewer people in hospital in each area |
                Each area has a limit. No more than 30 adults in hospital for every million adults. | HARD_NUMBER
                Money to help people leave hospital |
                Councils get money. The money helps people move out of hospital into a home. | UNEXPLAINED_WORD
                Money follows you |
                Some people have been in hospital for 5 years or more. Money for their care moves with them when they leave. |
                Help when things get hard |
                Every area gets better help for when things get very hard. This help stops people having to go to hospital. |
                A plan for your area |
                48 areas each make a plan. The plan says how people get good support at home. |
                What good support looks like |
                A guide says what good support is. It has 9 parts. |
                Money for new homes and support |
                There is money for new support. There is money for homes too. |
                A key worker for children | UNEXPLAINED_WORD
                A key worker is one person who helps a child and the family. Children with high needs get a key worker. |
                Change the law |
                The Mental Health Act is a law. It says when a person can be kept in hospital. The plan is to change that law. | PASSIVE
                Training for staff |
                Staff learn about learning disability and autism. Then they can support you better. | UNEXPLAINED_WORD UNEXPLAINED_WORD
                A health check every year | UNEXPLAINED_WORD
                A doctor or nurse checks your health every year. At least 75 out of 100 people should get one. | HARD_NUMBER
                A board to lead the work | UNEXPLAINED_WORD
                A board is a group of people who make decisions. A board leads this work. |
                A list so nobody is forgotten | PASSIVE
                Each area keeps a list of people in NHS care. The list means nobody is forgotten. | PASSIVE
                Tell local services what to do |
                NHS England tells local services what they must do. | UNEXPLAINED_WORD
                Numbers you can read |
                Every month there are new numbers. They are in easy read too. | UNEXPLAINED_WORD
                New help for families |
                Some areas try a new way to help families. They started in July 2023. |
                Help from your wider family |
                7 areas try this. Aunts, uncles and grandparents get help to look after a child. |
                A plan for kinship care | UNEXPLAINED_WORD
                Kinship care is when family or friends look after a child. The government made a plan for this. |
                More foster carers | UNEXPLAINED_WORD
                A foster carer looks after a child in their home. There is money to find more foster carers. | UNEXPLAINED_WORD
                Training for kinship carers | UNEXPLAINED_WORD
                Family and friends who look after a child get training. |
                Find people who matter to you |
                You get help to find family and friends. You get help to stay close to them. |
                """;

        @Test
        void theDraftsBreakTheRulesNamedBesideThemAndNoOthers() {
            DRAFTS.lines().forEach(line -> {
                List<String> cells =
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
                List<String> found = easy(cells.get(0)).stream()
                        .map(finding -> finding.rule().name())
                        .toList();

                assertThat(String.join(" ", found)).as(cells.get(0)).isEqualTo(cells.get(1));
            });
        }
    }
}
