package org.saidanddone.feedback.ui;

import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.EasyPage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.platform.Settings;

/** What to do in danger. Linked from the bottom of every page. */
@Anyone
@Prototype
@Route(value = FeedbackNavigation.DANGER, layout = EasyLayout.class)
class DangerView extends EasyPage {

    private static final long serialVersionUID = 1;

    DangerView(Settings settings) {
        heading(Say.text("danger.heading"));
        backTo("");
        show(
                new EmergencyBox(Say.text("danger.phone", EmergencyBox.NUMBER), Say.text("danger.phone.more")),
                new PictureLine("quiet-call", Say.text("danger.quiet", EmergencyBox.NUMBER)),
                new PictureLine(
                        "text-999",
                        Say.text("danger.text", EmergencyBox.NUMBER),
                        Say.text("danger.text.more", EmergencyBox.NUMBER)),
                new PictureLine(
                        "phone",
                        Say.text(
                                "danger.not-now",
                                settings.help().phone(),
                                settings.help().times())),
                new PictureLine("leave-quickly", Say.text("danger.leave")));
    }
}
