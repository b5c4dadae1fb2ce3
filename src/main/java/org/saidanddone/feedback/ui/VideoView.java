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

/** Answering a question with a video, for example in British Sign Language. */
@Anyone
@Prototype
@Route(value = WayView.ROUTE + "video", layout = EasyLayout.class)
@RouteAlias(value = WayView.ADD_ROUTE + "video", layout = EasyLayout.class)
class VideoView extends AttachmentPage {

    private static final long serialVersionUID = 1;

    VideoView(Visit visit, Drafts drafts, AboutLine aboutLine, Adding adding, Attachments attachments) {
        super(Way.VIDEO, AttachmentKind.VIDEO, visit, drafts, aboutLine, adding, attachments);
    }
}
