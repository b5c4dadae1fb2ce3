package org.saidanddone.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.attachment.Attachment;
import org.saidanddone.feedback.attachment.AttachmentKind;
import org.saidanddone.feedback.attachment.Attachments;
import org.saidanddone.feedback.attachment.Piece;
import org.saidanddone.feedback.attachment.Recorded;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.AccessRefused;
import org.saidanddone.testing.OnBothDatabases;

class SentAttachmentsTest extends OnBothDatabases {

    private OpenedCase sent(Map<String, String> answers) {
        FeedbackFixtures people = new FeedbackFixtures(database.product());
        OpenDraft draft = people.draftAbout("BRS-12", answers);
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
        return people.sent(draft);
    }

    private byte[] played(long feedbackId, long attachmentId) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        the(SentAttachments.class).write(feedbackId, attachmentId, out);
        return out.toByteArray();
    }

    @Test
    void aReviewerPlaysWhatWasRecordedAndTheAuditTrailSaysSo() throws IOException {
        OpenedCase sent = sent(Map.of("safe", "YES"));
        signedInAs("Ria", Role.REVIEWER);

        Attachment voice = the(SentAttachments.class).of(sent.feedbackId()).getFirst();
        assertThat(played(sent.feedbackId(), voice.id())).isEqualTo(Recorded.webm(100));

        assertThat(the(Cases.class).trail(sent.feedbackId())).anySatisfy(event -> {
            assertThat(event.what()).isEqualTo("ATTACHMENT_OPENED");
            assertThat(event.who()).isEqualTo("Ria");
            assertThat(event.detail()).isEqualTo("VOICE");
        });
    }

    @Test
    void whatIsWithTheSafeguardingLeadIsHeardByNobodyElse() throws IOException {
        OpenedCase sent = sent(Map.of("safe", "NO"));
        signedInAs("Sam", Role.SAFEGUARDING_LEAD);
        Attachment voice = the(SentAttachments.class).of(sent.feedbackId()).getFirst();
        assertThat(played(sent.feedbackId(), voice.id())).isNotEmpty();

        signedInAs("Ria", Role.REVIEWER);

        assertThat(the(SentAttachments.class).of(sent.feedbackId())).isEmpty();
        assertThat(played(sent.feedbackId(), voice.id())).isEmpty();
    }

    @Test
    void aRecordingOfOneCaseCannotBeHeardThroughAnother() throws IOException {
        OpenedCase mine = sent(Map.of("safe", "YES"));
        OpenedCase other = sent(Map.of("safe", "NO"));
        signedInAs("Sam", Role.SAFEGUARDING_LEAD);
        Attachment secret = the(SentAttachments.class).of(other.feedbackId()).getFirst();

        signedInAs("Ria", Role.REVIEWER);

        assertThat(played(mine.feedbackId(), secret.id())).isEmpty();
    }

    @Test
    void actionOwnersAndBoardMembersAreRefused() {
        OpenedCase sent = sent(Map.of("safe", "YES"));
        for (Role role :
                new Role[] {Role.ACTION_OWNER, Role.BOARD_MEMBER, Role.EXPERT_BY_EXPERIENCE, Role.ADMINISTRATOR}) {
            signedInAs("Ola" + role, role);
            assertThatThrownBy(() -> the(SentAttachments.class).of(sent.feedbackId()))
                    .isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> played(sent.feedbackId(), 1)).isInstanceOf(AccessRefused.class);
        }
        asVisitor();
        assertThatThrownBy(() -> played(sent.feedbackId(), 1)).isInstanceOf(AccessRefused.class);
    }
}
