package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.attachment.Additions;

/** What this visitor adds to the case they opened with its receipt. */
@Singleton
final class Adding {

    /** The part of an address that says what is added to. */
    static final String TO = "to";

    private static final String LEFT = Adding.class.getName() + ".left";

    private final Additions additions;

    Adding(Additions additions) {
        this.additions = additions;
    }

    /** What is being added to what has this name; empty when nothing may be. Recordings of this visit go there too. */
    Optional<OpenDraft> draft(String to) {
        Optional<OpenDraft> open = FeedbackNavigation.openedCase().flatMap(sent -> additions.open(sent, to));
        DraftOfRequest.setAdded(VaadinSession.getCurrent(), open.orElse(null));
        return open;
    }

    /** Another page comes between, and leads back to this one. */
    static void leaves(String path) {
        ComponentUtil.setData(UI.getCurrent(), LEFT, path);
    }

    /** The page that somebody came from while they added something, once. */
    static Optional<String> left() {
        UI ui = UI.getCurrent();
        Optional<String> left = Optional.ofNullable((String) ComponentUtil.getData(ui, LEFT));
        ComponentUtil.setData(ui, LEFT, null);
        return left;
    }

    /** Tells it. */
    Additions.Told tell(OpenedCase sent, String to) {
        return additions.tell(sent, to);
    }
}
