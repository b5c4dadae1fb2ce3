package org.saidanddone.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinSession;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.attachment.AttachmentKind;
import org.saidanddone.feedback.attachment.Attachments;
import org.saidanddone.feedback.attachment.Piece;
import org.saidanddone.feedback.attachment.Recorded;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.Questions;
import org.saidanddone.testing.ViewTest;

class AttachmentPagesTest extends ViewTest {

    private static final String QUESTION = "happening";

    @Override
    protected void prepare() {
        new FeedbackFixtures(Database.H2.product()).action("BRS-12");
    }

    private void begin() {
        UI.getCurrent().navigate("tell/about/BRS/BRS-12");
        press(Questions.OWN);
        press("Yes. It is mine");
    }

    private void press(String words) {
        test(find(NativeButton.class).all().stream()
                        .filter(button -> textOf(button).contains(words))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private String page(String path) {
        UI.getCurrent().navigate(path);
        return textOf((Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst());
    }

    private OpenDraft draft() {
        return VaadinSession.getCurrent().getAttribute(OpenDraft.class);
    }

    private void sends(AttachmentKind kind, int seconds, byte[] content) {
        String key = UUID.randomUUID().toString();
        Attachments attachments = the(Attachments.class);
        attachments.take(draft(), new Piece(key, QUESTION, kind, 0, seconds, content));
        attachments.finish(draft(), key, 1, seconds);
    }

    @Test
    void theLimitsAndWhoHearsItAreSaidBeforehand() {
        begin();

        assertThat(page("tell/happening/voice"))
                .contains(Questions.THINGS + " Record your voice.", "10 minutes", "Only our team can listen to it.");
        assertThat(page("tell/happening/video"))
                .contains("British Sign Language", "a video of about 10 minutes", "Only our team can see it.");
        assertThat(page("tell/happening/photo")).contains("3 photos", "We remove the place and time from it.");
    }

    @Test
    void eachRecordingPageHasAFieldForAFileToo() {
        begin();
        for (String way : new String[] {"voice", "video", "photo"}) {
            page("tell/happening/" + way);
            assertThat(find(RecorderBox.class).single().getElement().getOuterHTML())
                    .contains("type=\"file\"", "for=\"recorder-file\"", "role=\"status\"");
        }
    }

    @Test
    void whoComesBackSeesHowMuchWeHave() {
        begin();
        sends(AttachmentKind.VOICE, 20, Recorded.webm(100));
        sends(AttachmentKind.VOICE, 65, Recorded.webm(100));
        sends(AttachmentKind.PHOTO, 0, Recorded.picture("png", 4, 4));

        assertThat(page("tell/happening/voice"))
                .contains("You recorded 1:25.", "Part 1: 0:20", "Part 2: 1:05", "Play recording 2");
        assertThat(page("tell/happening/photo")).contains("We have your photo.", "Remove photo 1");
        assertThat(page("tell/happening")).contains("You recorded:", "You recorded 1:25.");
        assertThat(page("tell/check")).contains("You recorded 1:25.", "We have your photo.");
    }

    @Test
    void aPhotoCanBeRemoved() {
        begin();
        sends(AttachmentKind.PHOTO, 0, Recorded.picture("png", 4, 4));
        page("tell/happening/photo");

        test(find(NativeButton.class).withText("Remove photo 1").single()).click();

        assertThat(the(Attachments.class).of(draft())).isEmpty();
    }

    @Test
    void whoHasNoDraftIsLedToTheStart() {
        page("tell/happening/voice");

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("tell");
    }

    @Test
    void aQuestionThatIsNotOpenHasNoSuchPage() {
        begin();

        assertThat(page("tell/safe/voice")).contains("We cannot find this page");
    }
}
