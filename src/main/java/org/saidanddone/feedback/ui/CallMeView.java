package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import org.saidanddone.easyread.ui.BigLink;
import org.saidanddone.easyread.ui.Device;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.EasyPage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.TextLine;
import org.saidanddone.feedback.CallRequests;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.GivingFeedback;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.platform.InTime;
import org.saidanddone.platform.Place;
import org.saidanddone.platform.Settings;

/** "Ask us to phone me": a number is enough. Feedback that is being given stays as it is. */
@Anyone
@Prototype
@Route(value = FeedbackNavigation.CALL_ME, layout = EasyLayout.class)
class CallMeView extends EasyPage {

    private static final long serialVersionUID = 1;

    private static final String PHONE = "phone";

    private final transient CallRequests requests;
    private final transient Settings settings;
    private final transient Optional<String> goOn;
    private final TextLine phone = new TextLine(PHONE, Say.text("call-me.phone"), Say.text("call-me.phone.hint"))
            .as("tel", Device.autocomplete("tel"));
    private final TextLine name = new TextLine("call-name", Say.text("call-me.name"), Say.text("call-me.may-skip"))
            .as("text", Device.autocomplete("name"));
    private final TextLine time =
            new TextLine("call-time", Say.text("call-me.time"), Say.text("call-me.time.hint")).as("text", "off");

    CallMeView(CallRequests requests, Visit visit, Drafts drafts, Settings settings, InTime inTime) {
        this.requests = requests;
        this.settings = settings;
        this.goOn = Adding.left().or(() -> visit.draft()
                .flatMap(open -> inTime.read(() -> drafts.find(open), Optional.empty()))
                .map(draft -> Page.of(new GivingFeedback(draft).carryOn())));
        heading(Say.text("call-me.heading"));
        backTo(goOn.orElse(""));
        if (!inTime.read(requests::canAsk, false)) {
            phoneYourself("call-me.nobody");
            return;
        }
        phone.whenEntered(this::ask);
        name.whenEntered(this::ask);
        time.whenEntered(this::ask);
        show(paragraphs(Say.text("call-me.text")));
        Buttons buttons = new Buttons().first(Say.text("call-me.button"), this::ask);
        goOn.ifPresent(path -> buttons.second(
                        Say.text("call-me.go-on"), () -> UI.getCurrent().navigate(path))
                .usual());
        show(phone, name, time, buttons);
    }

    private void ask() {
        noProblem();
        phone.wrong(false);
        Place from = Place.of(VaadinRequest.getCurrent().getRemoteAddr());
        switch (requests.ask(phone.text(), name.text(), time.text(), from)) {
            case CallRequests.Outcome.Asked unused -> thank();
            case CallRequests.Outcome.NoNumber unused -> {
                phone.wrong(true);
                problem(PHONE, Say.text("call-me.problem"));
            }
            case CallRequests.Outcome.Wait wait ->
                problem(PHONE, Say.text("call-me.wait", wait.howLong().toSeconds() + 1));
            case CallRequests.Outcome.Nobody unused -> {
                clear();
                phoneYourself("call-me.nobody");
            }
            case CallRequests.Outcome.Full unused -> {
                clear();
                phoneYourself("call-me.full");
            }
        }
    }

    /** Nobody would see the number, or not soon: a person phones themselves. */
    private void phoneYourself(String text) {
        show(new PictureLine(
                "phone", Say.text(text, settings.help().phone(), settings.help().times())));
        if (goOn.isPresent()) {
            show(onward());
        }
    }

    /** Who was in the middle of the questions goes on with them. */
    private BigLink onward() {
        return goOn.map(path -> new BigLink(path, "next", Say.text("call-me.go-on"), ""))
                .orElseGet(() -> new BigLink("", "start-page", Say.text("not-found.home"), ""));
    }

    private void thank() {
        clear();
        heading(Say.text("call-me.thanks"));
        show(
                new PictureLine("phone", Say.text("call-me.thanks.text")),
                new Paragraph(settings.help().times()),
                onward());
        refreshTitle();
        focusHeading();
    }
}
