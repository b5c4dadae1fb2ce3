package org.saidanddone.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.QuestionSet;

/**
 * Nobody can be picked out by place, age and kind of disability together, as none of them is asked or published. Who adds
 * one must publish it for groups of at least five only, or coarser, and change this test.
 */
class SmallGroupsTest {

    @Test
    void thePublishedFormHoldsNoPlaceAgeOrKindOfDisability() {
        assertThat(Arrays.stream(PublishedFeedback.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly(
                        "feedbackId", "number", "voice", "feeling", "isPublic", "published", "answers", "links");
        assertThat(CaseTexts.SHOWN)
                .containsExactlyInAnyOrder(
                        QuestionSet.GOOD, QuestionSet.HAPPENING, QuestionSet.BETTER, QuestionSet.ADDED);
    }
}
