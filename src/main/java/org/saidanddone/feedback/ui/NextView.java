package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import org.saidanddone.easyread.pictures.Pictures;
import org.saidanddone.easyread.ui.BigLink;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Draft;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.ReceiptMail;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.platform.Settings;

/**
 * "I am done. Next person." Where answers are not sent yet, their code is shown first, because only it finds them again.
 * Otherwise the visit ends at once.
 */
@Anyone
@Prototype
@Route(value = FeedbackNavigation.NEXT, layout = EasyLayout.class)
class NextView extends ReceiptView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Visit visit;
    private final transient Drafts drafts;
    private final transient Beginning beginning;

    NextView(Visit visit, Drafts drafts, Beginning beginning, Pictures pictures, ReceiptMail mail, Settings settings) {
        super(pictures, mail, settings);
        this.visit = visit;
        this.drafts = drafts;
        this.beginning = beginning;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OpenDraft left = visit.draft().orElse(null);
        Draft draft = left == null ? null : drafts.find(left).orElse(null);
        clear();
        if (left == null || draft == null) {
            heading(Say.text("next.ending"));
            show(end());
            getElement().executeJs("window.saidAndDone.next()");
            return;
        }
        heading(Say.text("next.heading"));
        show(
                new PictureLine("saved", Say.text("next.kept", Say.date(draft.ends()))),
                new PictureLine("receipt", Say.text("next.keep")));
        Buttons carryOn = new Buttons().second(Say.text("receipt.stop.carry-on"), () -> beginning.goOn(left));
        carryOn.addClassName("not-printed");
        card(left.code(), Say.text("receipt.stop.kept", Say.date(draft.ends())), new Div(end()), carryOn);
    }

    /** Works without our scripts too. */
    private static Anchor end() {
        BigLink end = new BigLink(EndServlet.PATH, "people", Say.text("next.link"), Say.text("next.link.more"));
        end.addClassNames("next-person", "not-printed");
        end.getElement().setAttribute("router-ignore", true).setAttribute("data-next", true);
        return end;
    }
}
