package org.saidanddone.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.Colours;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.TextSize;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.easyread.ui.Reading;
import org.saidanddone.feedback.About;
import org.saidanddone.feedback.AnswerFormat;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.PersonsLanguage;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.feedback.Sending;
import org.saidanddone.feedback.Voice;
import org.saidanddone.testing.ViewTest;

class ReadingOfCaseTest extends ViewTest {

    private static final Reading DARK =
            Reading.FIRST.with(Reading.FIRST.comfort().with(Colours.DARK));

    private OpenDraft draft() {
        return the(Drafts.class).begin(About.NOT_SURE);
    }

    private void anotherVisit() {
        Reading.FIRST.keep();
    }

    @Test
    void whatWasChosenBeforeTheDraftBeganComesBackWithIt() {
        OpenDraft draft = draft();
        DARK.keep();
        the(ReadingOfCase.class).met(draft);

        anotherVisit();
        the(ReadingOfCase.class).met(draft);

        assertThat(Reading.now()).isEqualTo(DARK);
    }

    @Test
    void whatIsChosenWhileTheDraftIsOpenComesBackWithIt() {
        OpenDraft draft = draft();
        the(Visit.class).begin(draft);
        Reading plain = DARK.with(Variant.PLAIN);
        plain.keep();
        the(ReadingOfCase.class).chosen(plain);

        anotherVisit();
        the(ReadingOfCase.class).met(draft);

        assertThat(Reading.now()).isEqualTo(plain);
    }

    @Test
    void whoGivesAnswersInWelshIsKnownToUseItAlsoAfterSending() {
        Reading.FIRST.with(LanguageFile.WELSH).keep();
        OpenDraft draft = draft();
        the(Visit.class).begin(draft);
        assertThat(the(PersonsLanguage.class).of(draft.number()).isWelsh()).isTrue();
        the(Drafts.class).choose(draft, QuestionSet.VOICE, Voice.OWN.name(), "");

        Sending.Outcome.Sent sent = (Sending.Outcome.Sent) the(Sending.class).send(draft);

        assertThat(the(PersonsLanguage.class).of(sent.opened().feedbackId()).isWelsh())
                .isTrue();
    }

    @Test
    void whoAskedForLargePrintFindsTheAnswerInLargeWords() {
        OpenDraft draft = draft();
        Drafts drafts = the(Drafts.class);
        drafts.choose(draft, QuestionSet.VOICE, Voice.OWN.name(), "");
        drafts.choose(draft, QuestionSet.ANSWER_FORMAT, AnswerFormat.LARGE_PRINT.name(), "");
        Sending.Outcome.Sent sent = (Sending.Outcome.Sent) the(Sending.class).send(draft);

        anotherVisit();
        the(ReadingOfCase.class).met(sent.opened());

        assertThat(Reading.now().comfort().size()).isEqualTo(TextSize.LARGE);
    }

    @Test
    void whoChoseNothingReadsAsInThisVisit() {
        OpenDraft draft = draft();

        the(ReadingOfCase.class).met(draft);

        assertThat(Reading.now()).isEqualTo(Reading.FIRST);
    }
}
