package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.inject.Singleton;
import java.util.List;
import org.saidanddone.easyread.helplines.HelpLine;
import org.saidanddone.easyread.helplines.HelpLine.Code;
import org.saidanddone.easyread.helplines.HelpLines;
import org.saidanddone.easyread.ui.PaperForm;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.OpenForFeedback;
import org.saidanddone.platform.Settings;

/**
 * Stands before every page where feedback is given, also one that is added later: while none is taken, each leads to the
 * page that says whom to phone. Whoever has begun goes on.
 */
@Singleton
final class ClosedDoor implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;

    private final transient OpenForFeedback open;
    private final transient Visit visit;
    private final transient Drafts drafts;
    private final transient HelpLines lines;
    private final transient Settings settings;

    ClosedDoor(OpenForFeedback open, Visit visit, Drafts drafts, HelpLines lines, Settings settings) {
        this.open = open;
        this.visit = visit;
        this.drafts = drafts;
        this.lines = lines;
        this.settings = settings;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::check));
    }

    private void check(BeforeEnterEvent event) {
        boolean inside = event.getLocation().getPath().startsWith(FeedbackNavigation.TELL + "/");
        if (inside
                && event.getNavigationTarget() != StartView.class
                && !open.isOpen()
                && visit.shown().isEmpty()
                && visit.draft().flatMap(drafts::find).isEmpty()) {
            event.forwardTo(FeedbackNavigation.TELL);
        }
    }

    /** True while no feedback can be begun. */
    boolean isClosed() {
        return !open.isOpen();
    }

    /** What the page says that is shown instead: whom to phone, and the form on paper. */
    List<Component> instead() {
        HelpLine emergency = lines.of(Code.EMERGENCY);
        return List.of(
                new PictureLine("clock", Say.text("tell.closed.now")),
                new PictureLine(
                        "phone",
                        Say.text(
                                "tell.closed.phone",
                                settings.help().phone(),
                                settings.help().times())),
                new EmergencySection(
                        emergency,
                        Say.text("tell.safe-help.danger", emergency.number()),
                        Say.text("tell.safe-help.danger.more")),
                new PictureLine("write", Say.text("tell.closed.paper")),
                new PaperForm());
    }

    /** What somebody must know who goes on with what they began: nobody reads it at once when they are not safe. */
    List<Component> whileSending() {
        return open.hasLead()
                ? List.of()
                : List.of(new PictureLine(
                        "phone",
                        Say.text(
                                "tell.closed.not-safe",
                                settings.help().phone(),
                                settings.help().times(),
                                lines.of(Code.EMERGENCY).number())));
    }
}
