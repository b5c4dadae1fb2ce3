package org.saidanddone.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.AnswerFormat;
import org.saidanddone.feedback.AnswerWay;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.feedback.Voice;
import org.saidanddone.redaction.CaseTexts;
import org.saidanddone.redaction.WordsFrom;

/**
 * Nobody can be picked out by place, age and kind of disability together, as none of them is asked or published, nor by
 * how they want the answer. Who adds something must publish it for groups of at least five only, or coarser, and change
 * this test.
 */
class SmallGroupsTest {

    private static final int SETS = 1_000;
    private static final int MOST_CASES = 60;
    private static final long SEED = 20_260_302;

    @Test
    void thePublishedFormHoldsNoNumberPlaceAgeOrKindOfDisability() {
        assertThat(Arrays.stream(PublishedFeedback.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly(
                        "feedbackId",
                        "questionSet",
                        "voice",
                        "feeling",
                        "isPublic",
                        "published",
                        "answers",
                        "held",
                        "links");
        assertThat(CaseTexts.SHOWN)
                .containsExactlyInAnyOrder(
                        QuestionSet.GOOD, QuestionSet.HAPPENING, QuestionSet.BETTER, QuestionSet.ADDED);
    }

    /** The wishes of some published cases: any number of any, a few of them much more often than others. */
    private static List<String> wishes(Random random) {
        List<String> all = new ArrayList<>();
        int cases = random.nextInt(MOST_CASES);
        int kinds = 1 + random.nextInt(AnswerFormat.values().length);
        int ways = 1 + random.nextInt(AnswerWay.values().length);
        for (int i = 0; i < cases; i++) {
            int kind = Math.min(random.nextInt(kinds), random.nextInt(kinds));
            all.add(List.of(AnswerWay.values()).get(random.nextInt(ways)) + "/"
                    + List.of(AnswerFormat.values()).get(kind));
        }
        return all;
    }

    private static Map<String, Long> people(List<String> wishes) {
        return wishes.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    @Test
    void inAThousandSetsNothingIsShownThatFewerThanFiveShareAndNothingFollowsFromWhatIsNot() {
        Random random = new Random(SEED);
        int shownInAll = 0;
        int hiddenInAll = 0;
        for (int set = 0; set < SETS; set++) {
            List<String> wishes = wishes(random);
            SmallGroups groups = SmallGroups.of(people(wishes));
            // What an onlooker can tell apart: each value that is shown, and those beside whom nothing is shown.
            Map<String, Long> seen = people(wishes.stream()
                    .map(wish -> groups.mayShow(wish) ? wish : "")
                    .toList());
            assertThat(seen.values()).as("set %s: %s", set, people(wishes)).allSatisfy(share -> assertThat(
                            share >= 5 || seen.size() == 1)
                    .isTrue());
            wishes.stream().filter(groups::mayShow).forEach(wish -> assertThat(people(wishes))
                    .hasEntrySatisfying(wish, share -> assertThat(share).isGreaterThanOrEqualTo(5)));
            shownInAll += (int) wishes.stream().filter(groups::mayShow).count();
            hiddenInAll +=
                    (int) wishes.stream().filter(wish -> !groups.mayShow(wish)).count();
        }
        assertThat(shownInAll).as("a policy that shows nothing proves nothing").isGreaterThan(SETS);
        assertThat(hiddenInAll).isGreaterThan(SETS);
    }

    @Test
    void whereOneAloneWouldBeLeftWithoutAWishTheNextSmallestGroupShowsNoneEither() {
        SmallGroups groups = SmallGroups.of(Map.of("EMAIL/", 9L, "RECEIPT/", 6L, "LETTER/LARGE_PRINT", 1L));

        assertThat(groups.mayShow("EMAIL/")).isTrue();
        assertThat(groups.mayShow("RECEIPT/")).isFalse();
        assertThat(groups.mayShow("LETTER/LARGE_PRINT")).isFalse();
    }

    @Test
    void wordsOfARecordingPassWithoutSayingSoAndWhatAPhotoShowsDoesNotPassForThePersonsOwnWords() {
        PublishedFeedback form = new PublishedFeedback(
                1,
                5,
                Voice.OWN,
                Optional.empty(),
                true,
                Instant.EPOCH,
                Arrays.stream(WordsFrom.values())
                        .map(from -> new PublishedAnswer("happening", List.of(), "The lift is broken", from))
                        .toList(),
                false,
                List.of());

        assertThat(form.inWordsAlone().answers())
                .extracting(PublishedAnswer::from)
                .containsExactly(WordsFrom.PERSON, WordsFrom.PERSON, WordsFrom.PERSON, WordsFrom.PHOTO);
    }

    @Test
    void fiveAreEnoughAndFourAreNot() {
        assertThat(SmallGroups.of(Map.of("EMAIL/", 5L)).mayShow("EMAIL/")).isTrue();
        assertThat(SmallGroups.of(Map.of("EMAIL/", 4L)).mayShow("EMAIL/")).isFalse();
        assertThat(SmallGroups.of(Map.of()).mayShow("EMAIL/")).isFalse();
    }
}
