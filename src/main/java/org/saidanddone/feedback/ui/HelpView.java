package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import io.micronaut.context.annotation.Prototype;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.PaperForm;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Chosen;
import org.saidanddone.feedback.Draft;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.Question;
import org.saidanddone.feedback.Way;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.platform.Settings;

/** An open question with which somebody helps: who can, and asking our team to phone. */
@Anyone
@Prototype
@Route(value = WayView.ROUTE + "help", layout = EasyLayout.class)
@RouteAlias(value = WayView.ADD_ROUTE + "help", layout = EasyLayout.class)
class HelpView extends WayView {

    private static final long serialVersionUID = 1;

    private final transient Drafts drafts;
    private final transient Settings settings;

    HelpView(Visit visit, Drafts drafts, AboutLine aboutLine, Adding adding, Settings settings) {
        super(Way.HELP, visit, drafts, aboutLine, adding);
        this.drafts = drafts;
        this.settings = settings;
    }

    @Override
    void ask(OpenDraft open, Draft draft, Question question) {
        boolean wanted = draft.chosen(question.code()).wantsHelp();
        Buttons buttons = new Buttons();
        if (wanted) {
            buttons.first(Say.text("help.call-me"), this::askUsToPhone)
                    .second(Say.text("page.next"), () -> goOn(open, question))
                    .second(Say.text("way.HELP.stop"), () -> {
                        want(open, question, false);
                        goOn(open, question);
                    });
        } else {
            buttons.first(Say.text("way.HELP.want"), () -> {
                want(open, question, true);
                askUsToPhone();
            });
        }
        show(
                new PictureLine("person-with-helper", Say.text("way.HELP.near")),
                new PictureLine("advocate", Say.text("way.HELP.advocate")),
                new PictureLine("our-team", Say.text(wanted ? "way.HELP.told" : "way.HELP.tell")),
                buttons,
                new H2(Say.text("way.HELP.now")),
                new Paragraph(Say.text(
                        "way.HELP.phone",
                        settings.help().phone(),
                        settings.help().times())),
                new PaperForm());
    }

    private void want(OpenDraft open, Question question, boolean wanted) {
        drafts.pick(open, question.code(), Chosen.HELP, wanted);
    }

    /** Nobody can help who knows neither a name nor a number: the person says where we can phone them. */
    private void askUsToPhone() {
        goBetween(FeedbackNavigation.CALL_ME);
    }
}
