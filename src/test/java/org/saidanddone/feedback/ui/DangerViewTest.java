package org.saidanddone.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.helplines.HelpLine;
import org.saidanddone.easyread.helplines.HelpLine.Code;
import org.saidanddone.easyread.helplines.HelpLines;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.SafetyReaders;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.Password;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.platform.InTime;
import org.saidanddone.platform.Settings;
import org.saidanddone.testing.ViewTest;

class DangerViewTest extends ViewTest {

    private String pageText() {
        return textOf(navigate(DangerView.class));
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    @Test
    void theFirstThingIsWhomToPhoneThenHowToLeaveAndThenThatThisWebsiteCannotHelpNow() {
        String all = pageText();

        assertThat(all)
                .containsSubsequence(
                        "Phone 999 now",
                        "Say where you are",
                        "beside you who scares you",
                        "to hide this website",
                        "This website cannot help you now",
                        "Are you afraid to speak?");
    }

    @Test
    void whenSomebodyReadsIsSaidOnlyWhereALeadCanAndIsNotWhenThePhoneIsAnswered() {
        assertThat(pageText()).contains("This website cannot help you now.").doesNotContain("We read them");

        Person sam = the(People.class).add(new EmailAddress("sam@example.org"), "Sam", Set.of(Role.SAFEGUARDING_LEAD));
        the(People.class).setPassword(sam.id(), new Password("a long pass phrase"));
        UI.getCurrent().navigate("");

        assertThat(pageText()).contains("We read them at these times: Monday to Friday, from 9am to 5pm.");
    }

    /** As where the database is away; the next page waits as it usually does once something can be read again. */
    @Test
    void whomToPhoneIsThereAlsoWhereNobodyKnowsWhenOurTeamReads() {
        InTime inTime = the(InTime.class);
        String all = textOf(new DangerView(the(HelpLines.class), new Away(), the(Settings.class), inTime));
        while (!inTime.read(() -> true, false)) {
            Thread.onSpinWait();
        }

        assertThat(all)
                .contains("Phone 999 now", "This website cannot help you now.")
                .doesNotContain("We read them");
    }

    private static final class Away implements SafetyReaders {

        @Override
        public Optional<ReadingTimes> times() {
            throw new IllegalStateException("the database is away");
        }

        @Override
        public Optional<ReadingTimes> times(OpenedCase opened) {
            return times();
        }
    }

    @Test
    void theStepsForSomebodyWhoCannotSpeakStandInTheOrderOfDoing() {
        assertThat(pageText())
                .containsSubsequence("Phone 999 on a mobile", "Listen to the voice", "Then press 55", "home phone");
    }

    @Test
    void aPhoneIsRegisteredForTextsBeforeItIsUsed() {
        assertThat(pageText())
                .containsSubsequence(
                        "register", "Text back: yes", "In danger, text 999", "police, ambulance or fire", "3 minutes");
    }

    @Test
    void everyNumberOfTheFileThatIsAnsweredHereCanBePressed() {
        HelpLines lines = the(HelpLines.class);
        String all = pageText();
        List<HelpLine> shown = Stream.of(Code.values())
                .flatMap(code -> lines.here(code).stream())
                .toList();

        assertThat(shown).hasSizeGreaterThan(8).allSatisfy(line -> assertThat(all)
                .contains(line.number()));
        assertThat(links())
                .contains(
                        "tel:999",
                        "https://999bsl.co.uk",
                        "tel:101",
                        "tel:111",
                        "tel:116123",
                        "tel:08001111",
                        "tel:08088005000",
                        "tel:08082000247");
    }

    @Test
    void whatIsOnlyAnsweredElsewhereIsNotShown() {
        assertThat(pageText()).doesNotContain("Lifeline", "0808 80 10 800");
    }

    @Test
    void thePersonIsToldThatItIsNotTheirFaultAndWhatLeavingCannotDo() {
        assertThat(pageText()).contains("It is not your fault", "still knows that you were here");
    }
}
