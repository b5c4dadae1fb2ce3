package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import org.saidanddone.easyread.helplines.HelpLine;
import org.saidanddone.easyread.helplines.HelpLine.Code;
import org.saidanddone.easyread.helplines.HelpLines;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.EasyPage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Draft;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.GivingFeedback;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.feedback.SafetyReaders;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.platform.Settings;

/** Help at once for somebody who may not be safe: what to do now, and plainly who will read what they said. */
@Anyone
@Prototype
@Route(value = Page.SAFE_HELP, layout = EasyLayout.class)
class SafeHelpView extends EasyPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Visit visit;
    private final transient Drafts drafts;
    private final transient SafetyReaders readers;
    private final transient HelpLines lines;
    private final transient Settings settings;

    SafeHelpView(Visit visit, Drafts drafts, SafetyReaders readers, HelpLines lines, Settings settings) {
        this.readers = readers;
        this.lines = lines;
        this.visit = visit;
        this.drafts = drafts;
        this.settings = settings;
    }

    /** Only where somebody can: nobody is told that they are read who is not. */
    private PictureLine who() {
        return readers.times().isPresent()
                ? new PictureLine("reader", Say.text("tell.safe-help.who"))
                : WhoReads.line(Optional.empty(), settings);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OpenDraft open = visit.draft().orElse(null);
        Draft draft = open == null ? null : drafts.find(open).orElse(null);
        if (draft == null) {
            event.forwardTo(FeedbackNavigation.TELL);
            return;
        }
        String next = new GivingFeedback(draft).after(GivingFeedback.SAFE_HELP);
        heading(Say.text("tell.safe-help.heading"));
        backTo(Page.of(QuestionSet.SAFE));
        clear();
        HelpLine emergency = lines.of(Code.EMERGENCY);
        show(
                new EmergencyBox(
                        emergency,
                        Say.text("tell.safe-help.danger", emergency.number()),
                        Say.text("tell.safe-help.danger.more")),
                who(),
                new PictureLine("safeguarding", Say.text("tell.safe-help.tell")),
                new PictureLine(
                        "phone",
                        Say.text(
                                "tell.safe-help.talk",
                                settings.help().phone(),
                                settings.help().times())),
                new Paragraph(Say.text("tell.safe-help.next")),
                new Buttons().first(Say.text("page.next"), () -> UI.getCurrent().navigate(Page.of(next))),
                new StopLink());
    }
}
