package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.Component;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.saidanddone.feedback.Draft;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.Question;
import org.saidanddone.feedback.Way;
import org.saidanddone.feedback.attachment.AttachmentKind;
import org.saidanddone.feedback.attachment.Attachments;

/** A voice, a video and photos as ways to answer. */
@Factory
final class AttachedWays {

    @Singleton
    @Named("voice")
    WayPage voice(Attachments attachments) {
        return new Attached(Way.VOICE, AttachmentKind.VOICE, attachments);
    }

    @Singleton
    @Named("video")
    WayPage video(Attachments attachments) {
        return new Attached(Way.VIDEO, AttachmentKind.VIDEO, attachments);
    }

    @Singleton
    @Named("photo")
    WayPage photo(Attachments attachments) {
        return new Attached(Way.PHOTO, AttachmentKind.PHOTO, attachments);
    }

    private record Attached(Way way, AttachmentKind kind, Attachments attachments) implements WayPage {

        @Override
        public Optional<Component> given(OpenDraft open, Draft draft, Question question) {
            return AttachmentsLine.of(attachments, open, question.code(), kind).map(Component.class::cast);
        }

        @Override
        public void takeAway(OpenDraft open, Draft draft, Question question) {
            attachments.removeAll(open, question.code(), kind);
        }
    }
}
