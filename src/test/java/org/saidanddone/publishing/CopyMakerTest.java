package org.saidanddone.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.AnswerWay;
import org.saidanddone.feedback.CaseNumber;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.feedback.Voice;
import org.saidanddone.redaction.HiddenBecause;
import org.saidanddone.redaction.Redaction;
import org.saidanddone.redaction.SaidText;
import org.saidanddone.redaction.TextId;
import org.saidanddone.redaction.WordsFrom;

/** The second look at a copy, whatever the first one made of it. */
class CopyMakerTest {

    private static final SaidText LIFT = said(1, "Sandra broke the lift");
    private static final SaidText DOOR = said(2, "Sandra shut the door");
    private static final Redaction NAME = new Redaction(1, LIFT.id(), 0, 6, HiddenBecause.NAME);

    private static final Feedback SENT = new Feedback(
            1,
            new CaseNumber("12345678"),
            QuestionSet.NOW,
            Optional.empty(),
            Optional.empty(),
            Instant.EPOCH,
            Voice.OWN,
            "",
            Optional.empty(),
            Optional.empty(),
            true,
            AnswerWay.RECEIPT,
            "",
            List.of(),
            List.of());

    private static SaidText said(long answer, String words) {
        return new SaidText(TextId.answer(answer), "happening", List.of(), words, WordsFrom.PERSON);
    }

    /** What the second look says of a copy in which these words stand. */
    private static Preview looked(List<SaidText> texts, List<Redaction> hidden, String... words) {
        Preview made = new Preview(
                List.of(words).stream()
                        .map(each -> new PublishedAnswer("happening", each))
                        .toList(),
                List.of(),
                List.of());
        CopyMaker copies = new CopyMaker() {
            @Override
            protected Preview made(Feedback sent, List<SaidText> all, List<Redaction> parts) {
                return made;
            }
        };
        return copies.copy(SENT, texts, hidden);
    }

    private static String marked(String after) {
        return HiddenBecause.NAME.mark() + after;
    }

    @Test
    void aRightCopyIsGivenBack() {
        assertThat(looked(List.of(LIFT), List.of(NAME), marked(" broke the lift"))
                        .answers())
                .singleElement()
                .satisfies(answer -> assertThat(answer.words()).isEqualTo(marked(" broke the lift")));
    }

    @Test
    void whatIsHiddenInOneAnswerIsHiddenThereAndInNoOther() {
        assertThat(looked(List.of(LIFT, DOOR), List.of(NAME), marked(" broke the lift"), "Sandra shut the door")
                        .answers())
                .hasSize(2);
        assertThatThrownBy(() ->
                        looked(List.of(LIFT, DOOR), List.of(NAME), "Sandra broke the lift", marked(" shut the door")))
                .isInstanceOf(CopyMaker.MaskingFailed.class);
    }

    @Test
    void whereSomethingIsHiddenAMarkStands() {
        assertThatThrownBy(() -> looked(List.of(LIFT), List.of(NAME), " broke the lift"))
                .isInstanceOf(CopyMaker.MaskingFailed.class);
    }

    /** Whoever chose it had other words before them: nobody knows any more what they meant. */
    @Test
    void aPartThatReachesBeyondTheWordsIsTakenForAFault() {
        int begins = LIFT.words().indexOf("lift");
        Redaction beyond = new Redaction(1, LIFT.id(), begins, LIFT.words().length() + 1, HiddenBecause.NAME);

        assertThatThrownBy(() -> looked(List.of(LIFT), List.of(beyond), "Sandra broke the " + marked("")))
                .isInstanceOf(CopyMaker.MaskingFailed.class);
    }

    @Test
    void anAnswerMoreOrLessThanWasSaidIsAFault() {
        assertThatThrownBy(() -> looked(List.of(LIFT), List.of())).isInstanceOf(CopyMaker.MaskingFailed.class);
        assertThatThrownBy(() -> looked(List.of(LIFT), List.of(), LIFT.words(), DOOR.words()))
                .isInstanceOf(CopyMaker.MaskingFailed.class);
    }
}
