package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
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

    private static final String SEND = "send-now";

    private final transient Visit visit;
    private final transient Drafts drafts;
    private final transient SendHere sendHere;
    private final transient ClosedDoor door;
    private final transient SafetyReaders readers;
    private final transient HelpLines lines;
    private final transient Settings settings;

    SafeHelpView(
            Visit visit,
            Drafts drafts,
            SendHere sendHere,
            ClosedDoor door,
            SafetyReaders readers,
            HelpLines lines,
            Settings settings) {
        this.sendHere = sendHere;
        this.door = door;
        this.readers = readers;
        this.lines = lines;
        this.visit = visit;
        this.drafts = drafts;
        this.settings = settings;
    }

    /** Only where somebody can: nobody is told that they are read who is not. */
    private PictureLine who() {
        return readers.times()
                .map(times -> new PictureLine("reader", Say.text("tell.safe-help.who"), WhoReads.times(times)))
                .orElseGet(() -> WhoReads.line(Optional.empty(), settings));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OpenDraft open = visit.draft().orElse(null);
        Draft draft = open == null ? null : drafts.find(open).orElse(null);
        if (open == null || draft == null) {
            event.forwardTo(FeedbackNavigation.TELL);
            return;
        }
        Asked asked = Asked.in(draft);
        String next = new GivingFeedback(draft).after(GivingFeedback.SAFE_HELP);
        heading(Say.text("tell.safe-help.heading"));
        backTo(Page.of(QuestionSet.SAFE));
        clear();
        HelpLine emergency = lines.of(Code.EMERGENCY);
        show(
                new EmergencySection(
                        emergency,
                        asked.filled("tell.safe-help.danger", emergency.number()),
                        Say.text("tell.safe-help.danger.more")),
                new PictureLine("thank-you", Say.text("receipt.safe.right"), asked.text("receipt.safe.fault")),
                who(),
                new PictureLine("safeguarding", asked.text("tell.safe-help.tell")),
                new PictureLine(
                        "phone",
                        Say.text(
                                "tell.safe-help.talk",
                                settings.help().phone(),
                                settings.help().times())),
                new Div(paragraphs(Say.text("tell.safe-help.next"))),
                buttons(open, next),
                new StopLink());
    }

    private Buttons buttons(OpenDraft open, String next) {
        Buttons buttons = new Buttons()
                .first(Say.text("tell.send"), () -> sendNow(open))
                .second(Say.text("page.next"), () -> UI.getCurrent().navigate(Page.of(next)));
        buttons.getChildren().findFirst().ifPresent(send -> send.setId(SEND));
        return buttons;
    }

    /** Where something is in the way that an answer can mend, or that must be known first, the check says so. */
    private void sendNow(OpenDraft open) {
        noProblem();
        if (!door.whileSending().isEmpty()) {
            check(List.of());
            return;
        }
        sendHere.send(open, "").ifPresent(stopped -> {
            switch (stopped) {
                case SendHere.Stopped.Unfinished unfinished -> check(unfinished.questions());
                case SendHere.Stopped.Later later -> problem(SEND, later.words());
            }
        });
    }

    private static void check(List<String> missing) {
        CheckView.saysWhatIsMissing(UI.getCurrent(), missing);
        UI.getCurrent().navigate(Page.CHECK);
    }
}
