package org.saidanddone.plan.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.saidanddone.easyread.ui.PictureImage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.plan.Status;

/** How an action is going, in a few words beside a small picture. */
final class StatusLine extends Span {

    private static final long serialVersionUID = 1;

    StatusLine(Status status) {
        addClassNames(
                "status-line",
                "status-" + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        add(PictureImage.beside(picture(status)), new Span(words(status)));
    }

    static String words(Status status) {
        return Say.text("plan.status." + status.name());
    }

    static String picture(Status status) {
        return switch (status) {
            case NOT_KNOWN -> "not-known";
            case NOT_STARTED -> "not-started";
            case ON_TRACK -> "on-track";
            case LATE -> "late";
            case DONE -> "done";
            case CANNOT -> "cannot";
        };
    }
}
