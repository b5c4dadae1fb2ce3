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

/** Answering a question with photos of a drawing, a place or a thing. */
@Anyone
@Prototype
@Route(value = WayView.ROUTE + "photo", layout = EasyLayout.class)
@RouteAlias(value = WayView.ADD_ROUTE + "photo", layout = EasyLayout.class)
class PhotoView extends AttachmentPage {

    private static final long serialVersionUID = 1;

    PhotoView(Visit visit, Drafts drafts, AboutLine aboutLine, Adding adding, Attachments attachments) {
        super(Way.PHOTO, AttachmentKind.PHOTO, visit, drafts, aboutLine, adding, attachments);
    }
}
