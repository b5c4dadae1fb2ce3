package org.saidanddone.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.exceptions.OptimisticLockException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.people.Role;
import org.saidanddone.review.ReviewState;
import org.saidanddone.review.ReviewTest;

class WatchWordsTest extends ReviewTest {

    @BeforeEach
    void watched() {
        asLead();
        watch(List.of("hurts me", "won't let me out"), List.of("boli mnie", "मारता है"));
    }

    private ConcernRules watch(List<String> english, List<String> others) {
        ConcernRules now = the(ConcernSettings.class).read();
        return the(ConcernSettings.class)
                .save(new ConcernRules(
                        now.acknowledgeWithin(), now.hours(), now.deputy(), english, others, now.version()));
    }

    private List<Concern> concerns(long id) {
        asLead();
        return the(Concerns.class).of(id);
    }

    @Test
    void aWordOfTheListRaisesAConcernThatShowsIt() {
        long id = sent("My neighbour HURTS  me\nand they won\u2019t let me out");

        assertThat(concerns(id)).singleElement().satisfies(concern -> {
            assertThat(concern.source()).isEqualTo(ConcernSource.WORDS);
            assertThat(concern.matched()).containsExactly("hurts me", "won't let me out");
        });
        assertThat(opened(id).state()).isEqualTo(ReviewState.ESCALATED);
    }

    @Test
    void aPartOfAWordIsNotFound() {
        assertThat(concerns(sent("It hurts metal. That hurts meanwhile."))).isEmpty();
    }

    @Test
    void wordsInAnyLanguageOfTheListAreFound() {
        assertThat(concerns(sent("Boli mnie noga"))).hasSize(1);
        assertThat(concerns(sent("वह मुझे मारता है"))).hasSize(1);
    }

    @Test
    void wordsAddedLaterAreLookedAtToo() {
        long id = sent("The lift is broken");
        assertThat(concerns(id)).isEmpty();
        asVisitor();

        the(FeedbackStore.class).addWords(id, "And he hurts me");

        assertThat(concerns(id)).singleElement().satisfies(concern -> assertThat(concern.matched())
                .containsExactly("hurts me"));
    }

    @Test
    void whoIsNotSafeAndUsesTheWordsIsOneConcern() {
        long id = sentWith(Map.of("safe", "NO", "happening", "He hurts me"));

        assertThat(concerns(id)).singleElement().satisfies(concern -> {
            assertThat(concern.source()).isEqualTo(ConcernSource.PERSON);
            assertThat(concern.matched()).containsExactly("hurts me");
        });
    }

    @Test
    void anEmptyListFindsNothing() {
        asLead();
        watch(List.of(), List.of());

        assertThat(concerns(sent("He hurts me"))).isEmpty();
    }

    @Test
    void whoeverSavesSecondIsTold() {
        asLead();
        ConcernRules read = the(ConcernSettings.class).read();
        watch(List.of("one"), List.of());

        assertThatThrownBy(() -> the(ConcernSettings.class).save(read)).isInstanceOf(OptimisticLockException.class);
        assertThat(the(ConcernSettings.class).read().english()).containsExactly("one");
    }

    @Test
    void onlySomebodyWhoMaySeeConcernsIsDeputy() {
        long ria = signedInAs("Ria", Role.REVIEWER).id();
        asLead();
        ConcernRules now = the(ConcernSettings.class).read();

        assertThatThrownBy(() -> the(ConcernSettings.class)
                        .save(new ConcernRules(
                                now.acknowledgeWithin(),
                                now.hours(),
                                Optional.of(ria),
                                now.english(),
                                now.others(),
                                now.version())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNewProductWatchesForSomeWords() {
        assertThat(FirstWatchWords.suggested())
                .contains("hits me", "kill myself")
                .allMatch(each -> each.equals(each.strip()));
    }
}
