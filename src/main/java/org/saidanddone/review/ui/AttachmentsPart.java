package org.saidanddone.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import io.micronaut.context.annotation.Prototype;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.saidanddone.easyread.ui.Download;
import org.saidanddone.easyread.ui.Player;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.attachment.Attachment;
import org.saidanddone.feedback.attachment.AttachmentKind;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.ReviewState;
import org.saidanddone.review.SentAttachments;
import org.saidanddone.review.Transcripts;
import org.saidanddone.transcript.Transcript;

/**
 * What a person recorded or photographed, question by question, with whose words it is and what staff wrote down from it.
 * Nothing where there is none.
 */
@Prototype
public final class AttachmentsPart extends CasePart {

    private static final long serialVersionUID = 1;

    static final String FIELD = "attachments";

    private static final int MINUTE = 60;

    private final transient SentAttachments attachments;
    private final transient Transcripts transcripts;
    private final transient Map<Long, TranscriptBox> boxes = new HashMap<>();
    private long feedbackId;
    private String caseNumber = "";

    public AttachmentsPart(SentAttachments attachments, Transcripts transcripts) {
        super("review.attachments.heading");
        setId(FIELD);
        getElement().setAttribute("tabindex", "-1");
        this.attachments = attachments;
        this.transcripts = transcripts;
    }

    /** With what was written down, to read. */
    public void read(Feedback sent) {
        List<Transcript> written = transcripts.of(sent.id());
        list(sent, each -> TranscriptBox.words(newest(written, each)));
    }

    private static Optional<Transcript> newest(List<Transcript> written, Attachment attachment) {
        return written.stream()
                .filter(each -> each.attachmentId() == attachment.id())
                .findFirst();
    }

    private void list(Feedback sent, Function<Attachment, Component> written) {
        feedbackId = sent.id();
        caseNumber = sent.number().digits();
        List<Attachment> all = attachments.of(feedbackId);
        setVisible(!all.isEmpty());
        if (all.isEmpty()) {
            return;
        }
        add(
                new Paragraph(Say.text("review.attachments.voice", Wording.of(sent.voice()))),
                new Paragraph(Say.text("review.attachments.hint")));
        all.stream().map(Attachment::question).distinct().forEach(question -> {
            add(new H3(Wording.question(question)));
            all.stream().filter(each -> each.question().equals(question)).forEach(each -> {
                Div one = one(each);
                one.add(written.apply(each));
                add(one);
            });
        });
    }

    private TranscriptBox box(Attachment attachment) {
        TranscriptBox box = new TranscriptBox(transcripts, work(), attachment, name(attachment));
        boxes.put(attachment.id(), box);
        return box;
    }

    @Override
    protected Place place() {
        return Place.WORDS;
    }

    @Override
    protected int order() {
        return 20;
    }

    @Override
    protected boolean isShownIn(ReviewState state) {
        return true;
    }

    @Override
    protected boolean hasUnkeptWords() {
        return boxes.values().stream().anyMatch(TranscriptBox::hasUnkeptWords);
    }

    @Override
    protected void show(CaseFile file) {
        if (feedbackId == 0) {
            list(file.feedback(), this::box);
        }
        setVisible(!boxes.isEmpty());
        boolean several = file.transcripts().stream().anyMatch(each -> each.version() > 1);
        List<Transcript> versions = several ? transcripts.of(feedbackId) : file.transcripts();
        boxes.forEach((id, box) -> box.show(
                file,
                versions.stream().filter(each -> each.attachmentId() == id).toList()));
    }

    private Div one(Attachment attachment) {
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
        return one;
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
