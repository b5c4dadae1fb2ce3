package org.saidanddone.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.saidanddone.easyread.ui.Download;
import org.saidanddone.easyread.ui.Player;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.attachment.Attachment;
import org.saidanddone.feedback.attachment.AttachmentKind;
import org.saidanddone.review.SentAttachments;

/** What a person recorded or photographed, question by question, with whose words it is. Nothing where there is none. */
final class AttachmentsPart extends Section {

    private static final long serialVersionUID = 1;

    private static final int MINUTE = 60;

    private final transient SentAttachments attachments;
    private final long feedbackId;
    private final String caseNumber;

    AttachmentsPart(SentAttachments attachments, Feedback sent) {
        this.attachments = attachments;
        this.feedbackId = sent.id();
        this.caseNumber = sent.number().digits();
        List<Attachment> all = attachments.of(feedbackId);
        setVisible(!all.isEmpty());
        if (all.isEmpty()) {
            return;
        }
        add(
                new H2(Say.text("review.attachments.heading")),
                new Paragraph(Say.text("review.attachments.voice", Wording.of(sent.voice()))),
                new Paragraph(Say.text("review.attachments.hint")));
        all.stream().map(Attachment::question).distinct().forEach(question -> {
            add(new H3(Wording.question(question)));
            all.stream().filter(each -> each.question().equals(question)).forEach(this::show);
        });
    }

    private void show(Attachment attachment) {
        String name = name(attachment);
        Player player = attachment.kind() == AttachmentKind.PHOTO
                ? Player.picture(
                        bytes(attachment),
                        attachment.mediaType(),
                        Say.text(
                                "review.attachments.photo.alt",
                                attachment.part(),
                                Wording.question(attachment.question())))
                : Player.of(
                        bytes(attachment),
                        attachment.mediaType(),
                        name,
                        Say.text("review.attachments.play." + attachment.kind().name(), attachment.part()));
        Anchor download = new Anchor(bytes(attachment), Say.text("review.attachments.download", name));
        download.getElement().setAttribute("router-ignore", true);
        Div one = new Div(new Paragraph(name), player, new Paragraph(download));
        one.addClassName("attachment");
        if (!attachment.whole()) {
            one.add(new Paragraph(Say.text("review.attachments.cut")));
        }
        add(one);
    }

    private Download bytes(Attachment attachment) {
        return new Download(
                attachment.fileName(caseNumber), out -> attachments.write(feedbackId, attachment.id(), out));
    }

    private static String name(Attachment attachment) {
        String key = "review.attachments." + attachment.kind().name();
        return attachment.kind() == AttachmentKind.PHOTO
                ? Say.text(key, attachment.part())
                : Say.text(key, attachment.part(), length(attachment.seconds()));
    }

    private static String length(int seconds) {
        if (seconds == 0) {
            return Say.text("review.attachments.length.unknown");
        }
        int rest = seconds % MINUTE;
        return seconds / MINUTE + ":" + (rest < 10 ? "0" : "") + rest;
    }
}
