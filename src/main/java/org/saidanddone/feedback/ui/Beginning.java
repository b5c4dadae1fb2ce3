package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.saidanddone.easyread.ui.Device;
import org.saidanddone.feedback.About;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.GivingFeedback;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.Voice;
import org.saidanddone.platform.Place;
import org.saidanddone.platform.Slowdown;
import org.saidanddone.platform.VeryBusy;

/**
 * Every way on which a visitor begins to give feedback, or goes on with it. Before the first answer is kept, it is asked
 * once whose device this is; then it goes on where it was meant to go.
 */
@Singleton
final class Beginning {

    /** More than a full house begins in a day, as many people can share one address; then one in ten seconds. */
    static final Slowdown.Pace BEGINNINGS = new Slowdown.Pace(300, Duration.ofSeconds(10));

    private final Visit visit;
    private final Drafts drafts;
    private final GivenList given;
    private final Slowdown slowdown;

    Beginning(Visit visit, Drafts drafts, GivenList given, Slowdown slowdown) {
        this.visit = visit;
        this.drafts = drafts;
        this.given = given;
        this.slowdown = slowdown;
    }

    /** Who gives the answers of the draft that is begun next, as it was said at the start; empty where it was not. */
    private static Optional<Voice> voice() {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(Voice.class));
    }

    /** Remembers who gives the answers until the draft is begun. */
    void by(Voice voice) {
        VaadinSession.getCurrent().setAttribute(Voice.class, voice);
    }

    /** Forgets who gives the answers: it is another person now, or another beginning. */
    void byNobodyYet() {
        VaadinSession.getCurrent().setAttribute(Voice.class, null);
    }

    /** Goes to where a person chooses what it is about. */
    void choosing() {
        start(new Meant(() -> UI.getCurrent().navigate(Page.PLANS)));
    }

    /** Begins to give feedback about this. */
    void about(About about) {
        start(new Meant(() -> {
            notTooMany();
            OpenDraft draft = drafts.begin(about, voice());
            byNobodyYet();
            visit.begin(draft);
            goOn(draft);
        }));
    }

    private void notTooMany() {
        Place place = Place.of(VaadinRequest.getCurrent().getRemoteAddr());
        if (slowdown.before(BEGINNINGS, from(place)).isPositive()) {
            throw new VeryBusy();
        }
    }

    /** What beginnings from a place are counted by. */
    static String from(Place place) {
        return "begin from " + place.key();
    }

    /** Goes on with a draft that this visitor may see. */
    void carryOn(OpenDraft draft) {
        visit.mine(draft.number());
        start(new Meant(() -> {
            visit.begin(draft);
            comeBack(draft);
        }));
    }

    /** Who comes back sees first what they told us, where they told us anything; the check shows it anyway. */
    private void comeBack(OpenDraft draft) {
        boolean isAnything = drafts.find(draft)
                .filter(kept -> !new GivingFeedback(kept).carryOn().equals(GivingFeedback.CHECK))
                .filter(kept -> given.isAnything(draft, kept))
                .isPresent();
        if (isAnything) {
            UI.getCurrent().navigate(Page.SO_FAR);
        } else {
            goOn(draft);
        }
    }

    /** Opens the page of the draft to carry on with. */
    void goOn(OpenDraft draft) {
        UI.getCurrent()
                .navigate(drafts.find(draft)
                        .map(kept -> Page.of(new GivingFeedback(kept).carryOn()))
                        .orElse(FeedbackNavigation.TELL));
    }

    /** The visitor has said whose device this is. */
    void said(Device device) {
        UI ui = UI.getCurrent();
        visit.said(device);
        Meant meant = ComponentUtil.getData(ui, Meant.class);
        ComponentUtil.setData(ui, Meant.class, null);
        if (meant == null) {
            ui.navigate(FeedbackNavigation.TELL);
        } else {
            meant.then().run();
        }
    }

    private static void start(Meant meant) {
        if (Device.isSaid()) {
            meant.then().run();
        } else {
            UI ui = UI.getCurrent();
            ComponentUtil.setData(ui, Meant.class, meant);
            ui.navigate(Page.DEVICE);
        }
    }

    /** What was meant when the question came between. It belongs to the page, and is gone when that is loaded again. */
    private record Meant(Runnable then) {}
}
