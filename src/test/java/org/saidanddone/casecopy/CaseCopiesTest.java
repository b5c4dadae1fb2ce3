package org.saidanddone.casecopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.saidanddone.casegroup.CaseGroups;
import org.saidanddone.feedback.CaseNumber;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.attachment.AttachmentKind;
import org.saidanddone.feedback.attachment.Attachments;
import org.saidanddone.feedback.attachment.Piece;
import org.saidanddone.feedback.attachment.Recorded;
import org.saidanddone.people.Role;
import org.saidanddone.review.ReviewTest;
import org.saidanddone.review.SentAttachments;
import org.saidanddone.review.SettingAside;
import org.saidanddone.review.Transcripts;
import org.saidanddone.review.WhySetAside;
import org.saidanddone.safeguarding.Concerns;

class CaseCopiesTest extends ReviewTest {

    private CaseNumber number(long id) {
        asLead();
        return opened(id).feedback().number();
    }

    private String copy(CaseNumber number, boolean confidential) throws IOException {
        byte[] pdf = the(CaseCopies.class).pdf(number, confidential).orElseThrow();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith("en");
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void itHoldsWhatWasSentAndWhoReadItByWhatTheyDo() throws IOException, SQLException {
        long id = sent("The lift is <b>broken</b> again");
        CaseNumber number = number(id);
        asReviewer();
        published(id);
        signedInAs("Ada", Role.ADMINISTRATOR);

        String text = copy(number, false);

        assertThat(text)
                .contains("What we hold about case " + number.shown())
                .contains("The lift is <b>broken</b> again")
                .contains("A colleague who reviews feedback published the case (for everybody)")
                .contains("You sent the feedback")
                .contains("There is no reply yet.")
                .doesNotContain("Ria");
        assertThat(query("select count(*) from audit_event where what = 'COPIED' and person_name = 'Ada'"))
                .isEqualTo(1);
    }

    @Test
    void whyItWasSetAsideStandsInIt() throws IOException {
        long id = sent("The lift is broken");
        CaseNumber number = number(id);
        asReviewer();
        the(SettingAside.class)
                .setAside(id, opened(id).version(), WhySetAside.ANOTHER_THING, "No action is about lifts.");
        signedInAs("Ada", Role.ADMINISTRATOR);

        assertThat(copy(number, false))
                .contains("When it was set aside, and why")
                .contains("It is about something that no action promises No action is about lifts.");
    }

    @Test
    void everyVersionOfWhatStaffWroteDownStandsInIt() throws IOException {
        asVisitor();
        OpenDraft draft = given.draftAbout("BRS-12", Map.of());
        the(Attachments.class)
                .take(
                        draft,
                        new Piece(
                                UUID.randomUUID().toString(),
                                "happening",
                                AttachmentKind.VOICE,
                                0,
                                20,
                                Recorded.webm(100)));
        long id = given.sent(draft).feedbackId();
        CaseNumber number = number(id);
        long voice = the(SentAttachments.class).of(id).getFirst().id();
        the(Transcripts.class).write(id, voice, 0, "The left is broken");
        the(Transcripts.class).write(id, voice, 1, "The lift is broken");

        assertThat(copy(number, false))
                .contains("What we wrote down from your recordings and photos")
                .contains("happening-voice-1.webm, version 1")
                .contains("The left is broken")
                .contains("happening-voice-1.webm, version 2")
                .contains("The lift is broken")
                .contains("wrote down what is in a recording or photo")
                .doesNotContain("Sam");
    }

    @Test
    void whatColleaguesCallTheGroupIsInItAndNothingOfTheOthers() throws IOException {
        long id = sent("The lift is broken");
        long other = sent("Canary has no lift");
        CaseNumber number = number(id);
        CaseNumber others = number(other);
        asReviewer();
        the(CaseGroups.class)
                .begin(
                        "Lifts at Oak House",
                        Map.of(id, opened(id).version(), other, opened(other).version()));
        signedInAs("Ada", Role.ADMINISTRATOR);

        assertThat(copy(number, false))
                .contains("Lifts at Oak House")
                .doesNotContain("Canary")
                .doesNotContain(others.shown());
    }

    @Test
    void notesAboutConcernsAreInItOnlyWhenTheLeadWantsThem() throws IOException {
        long id = sent("The lift is broken");
        CaseNumber number = number(id);
        the(Concerns.class).raise(id, "Looks thin and afraid", List.of());

        assertThat(copy(number, false)).doesNotContain("thin and afraid").doesNotContain("raised a concern");
        assertThat(copy(number, true)).contains("Looks thin and afraid").contains("raised a concern");
    }

    @Test
    void whatIsWithTheLeadIsCopiedByNobodyElse() {
        long id = sentWith(Map.of("happening", "I am afraid", "safe", "NO"));
        CaseNumber number = number(id);
        assertThat(the(CaseCopies.class).isThere(number)).isTrue();

        signedInAs("Ada", Role.ADMINISTRATOR);

        assertThat(the(CaseCopies.class).isThere(number)).isFalse();
        assertThat(the(CaseCopies.class).pdf(number, true)).isEmpty();
    }

    @Test
    void anAdministratorNeverGetsTheNotesAboutConcerns() throws IOException {
        long id = sent("The lift is broken");
        CaseNumber number = number(id);
        signedInAs("Ada", Role.ADMINISTRATOR);

        assertThat(copy(number, true)).doesNotContain("worry about your safety");
        assertThat(the(CaseCopies.class).isThere(new CaseNumber("00000000"))).isFalse();
    }
}
