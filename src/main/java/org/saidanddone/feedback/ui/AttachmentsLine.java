package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.saidanddone.easyread.ui.Download;
import org.saidanddone.easyread.ui.Player;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.attachment.Attachment;
import org.saidanddone.feedback.attachment.AttachmentKind;
import org.saidanddone.feedback.attachment.Attachments;

/** What a person recorded or photographed for one question, in the form it was given. */
final class AttachmentsLine extends Div {

    private static final long serialVersionUID = 1;

    private AttachmentsLine(Attachments attachments, OpenDraft open, List<Attachment> kept) {
        addClassName("attachments");
        add(new Paragraph(AttachmentWords.have(kept)));
        kept.forEach(each -> add(player(attachments, open, each)));
    }

    /** What is kept of this kind; empty where nothing is. */
    static Optional<AttachmentsLine> of(Attachments attachments, OpenDraft open, String question, AttachmentKind kind) {
        List<Attachment> kept = attachments.of(open, question).stream()
                .filter(each -> each.kind() == kind)
                .toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(new AttachmentsLine(attachments, open, kept));
    }

    /** One of them, with a button that plays it, or the photo itself. */
    static Component player(Attachments attachments, OpenDraft open, Attachment attachment) {
        Download bytes = new Download(
                attachment.fileName(open.number().digits()), out -> attachments.write(open, attachment.id(), out));
        String name = AttachmentWords.name(attachment);
        if (attachment.kind() == AttachmentKind.PHOTO) {
            return Player.picture(bytes, attachment.mediaType(), name);
        }
        Div both = new Div(
                new Paragraph(name),
                Player.of(bytes, attachment.mediaType(), name, Say.text("attachment.play", attachment.part())));
        both.addClassName("recorder-part");
        return both;
    }
}
