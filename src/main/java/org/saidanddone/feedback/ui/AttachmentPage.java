package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.html.Div;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Draft;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.Question;
import org.saidanddone.feedback.Way;
import org.saidanddone.feedback.attachment.AttachmentKind;
import org.saidanddone.feedback.attachment.Attachments;

/**
 * Answering an open question with a recording or photos. What has arrived is kept: this page can be closed in the middle,
 * and then says what it has.
 */
abstract class AttachmentPage extends WayView {

    private static final long serialVersionUID = 1;

    private final transient Attachments attachments;
    private final AttachmentKind kind;

    AttachmentPage(
            Way way,
            AttachmentKind kind,
            Visit visit,
            Drafts drafts,
            AboutLine aboutLine,
            Adding adding,
            Attachments attachments) {
        super(way, visit, drafts, aboutLine, adding);
        this.kind = kind;
        this.attachments = attachments;
    }

    @Override
    final void ask(OpenDraft open, Draft draft, Question question) {
        Div hint = new Div(paragraphs(Say.text("attachment.how." + kind.name())));
        hint.addClassName("hint");
        RecorderBox box = new RecorderBox(kind, question.code(), attachments, open);
        box.whenKept(() -> goOn(open, question));
        show(
                hint,
                new PictureLine(kind.isRecording() ? "clock" : "photo", Say.text("attachment.limits." + kind.name())),
                new PictureLine("private", Say.text("attachment.who." + kind.name())),
                box);
    }
}
