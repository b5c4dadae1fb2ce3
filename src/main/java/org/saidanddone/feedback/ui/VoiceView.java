package org.saidanddone.feedback.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import io.micronaut.context.annotation.Prototype;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.Way;
import org.saidanddone.feedback.attachment.AttachmentKind;
import org.saidanddone.feedback.attachment.Attachments;
import org.saidanddone.people.access.Anyone;

/** Answering a question with the own voice. */
@Anyone
@Prototype
@Route(value = WayView.ROUTE + "voice", layout = EasyLayout.class)
@RouteAlias(value = WayView.ADD_ROUTE + "voice", layout = EasyLayout.class)
class VoiceView extends AttachmentPage {

    private static final long serialVersionUID = 1;

    VoiceView(Visit visit, Drafts drafts, AboutLine aboutLine, Adding adding, Attachments attachments) {
        super(Way.VOICE, AttachmentKind.VOICE, visit, drafts, aboutLine, adding, attachments);
    }
}
