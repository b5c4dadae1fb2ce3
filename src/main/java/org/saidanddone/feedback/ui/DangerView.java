package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import java.util.stream.Stream;
import org.saidanddone.easyread.helplines.HelpLine;
import org.saidanddone.easyread.helplines.HelpLine.Code;
import org.saidanddone.easyread.helplines.HelpLines;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.EasyPage;
import org.saidanddone.easyread.ui.PictureImage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.SafetyReaders;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.platform.InTime;
import org.saidanddone.platform.Settings;

/**
 * What to do in danger, in the order of doing: first whom to phone, then how to leave where somebody who scares them is
 * beside them, that this website cannot help at once, what to do where somebody cannot speak or hear,
 * then help for those who are not in danger at this moment. Linked from the bottom of every page.
 */
@Anyone
@Prototype
@Route(value = FeedbackNavigation.DANGER, layout = EasyLayout.class)
class DangerView extends EasyPage {

    private static final long serialVersionUID = 1;

    DangerView(HelpLines lines, SafetyReaders readers, Settings settings, InTime inTime) {
        HelpLine emergency = lines.of(Code.EMERGENCY);
        String phone = settings.help().phone();
        String times = settings.help().times();
        heading(Say.text("danger.heading"));
        backTo("");
        show(
                new EmergencySection(
                        emergency, Say.text("danger.phone", emergency.number()), Say.text("danger.phone.more")),
                said("leave-quickly", Say.text("danger.watched")),
                said("leave-quickly", Say.text("danger.leave")),
                said("information", cannotHelp(inTime.read(readers::times, Optional.empty()))),
                new H2(Say.text("danger.quiet.heading")),
                said("quiet-call", Say.text("danger.quiet", emergency.number())),
                said("phone", Say.text("danger.quiet.home")),
                new H2(Say.text("danger.text.heading")),
                signed(lines.of(Code.EMERGENCY_SIGNED)),
                said("text-999", Say.text("danger.text", emergency.number())),
                said(
                        "text-message",
                        Say.text("danger.relay", lines.of(Code.EMERGENCY_RELAY).number())),
                new H2(Say.text("danger.later.heading")),
                said("thank-you", Say.text("danger.kind")));
        Stream.of(
                        lines.here(Code.POLICE).map(line -> new HelpLineCall("police", line, "danger.police")),
                        lines.here(Code.HEALTH).map(line -> new HelpLineCall("doctor", line, "danger.health")),
                        mind(lines),
                        lines.here(Code.SAMARITANS).map(line -> new HelpLineCall("listen", line, "danger.samaritans")),
                        atHome(lines),
                        lines.here(Code.CHILDLINE)
                                .map(line -> new HelpLineCall("young-person", line, "danger.childline")),
                        lines.here(Code.NSPCC).map(line -> new HelpLineCall("family", line, "danger.nspcc")))
                .flatMap(Optional::stream)
                .forEach(line -> show(line));
        show(said("advocate", Say.text("danger.ward")), said("call-me", Say.text("danger.not-now", phone, times)));
    }

    /** When somebody reads it is said only where somebody can. */
    private static String cannotHelp(Optional<SafetyReaders.ReadingTimes> times) {
        return times.map(hours -> WhoReads.filled("danger.not-emergency", hours))
                .orElseGet(() -> Say.text("danger.not-emergency.nobody"));
    }

    /** In Northern Ireland another number than 111 is for people who want to hurt themselves. */
    private static Optional<HelpLineCall> mind(HelpLines lines) {
        return lines.here(Code.MENTAL_HEALTH)
                .map(line -> new HelpLineCall("mental-health", line, "danger.mind"))
                .or(() -> lines.here(Code.MENTAL_HEALTH_NI)
                        .map(line -> new HelpLineCall("mental-health", line, "danger.mind-ni")));
    }

    private static Optional<HelpLineCall> atHome(HelpLines lines) {
        return lines.here(Code.DOMESTIC_ABUSE)
                .or(() -> lines.here(Code.LIVE_FEAR_FREE))
                .map(line -> new HelpLineCall("home", line, "danger.at-home"));
    }

    private static Component signed(HelpLine line) {
        Anchor open = new Anchor("https://" + line.number(), Say.text("danger.signed.open", line.number()));
        open.addClassName("help-line-call");
        open.getElement().setAttribute("rel", "noreferrer");
        Div words = new Div(paragraphs(Say.text("danger.signed")));
        words.add(open);
        Div all = new Div(PictureImage.beside("sign-language"), words);
        all.addClassNames("picture-line", "help-line");
        all.getElement().setAttribute("data-code", line.code().name());
        return all;
    }

    private static Component said(String concept, String text) {
        Div all = new Div(PictureImage.beside(concept), new Div(paragraphs(text)));
        all.addClassName("picture-line");
        return all;
    }
}
