package org.saidanddone.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import org.saidanddone.easyread.ui.LongText;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.easyread.ui.StaffPage;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;
import org.saidanddone.review.CaseChanged;
import org.saidanddone.review.concern.Concern;
import org.saidanddone.review.concern.ConcernStep;
import org.saidanddone.review.concern.Concerns;
import org.saidanddone.review.concern.Concerns.ConcernFile;

/** One concern: what was sent, what was decided so far, and the decision. */
@Only(Role.SAFEGUARDING_LEAD)
@Prototype
@Route(value = ReviewNavigation.CONCERNS + "/:" + ReviewNavigation.ID + "([0-9]{1,18})", layout = StaffLayout.class)
class ConcernView extends StaffPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private static final String DECISION = "decision";

    private final transient Concerns concerns;
    private final transient Clock clock;
    private final LongText decision =
            new LongText(DECISION, Say.text("review.concern.decision"), Say.text("review.concern.decision.hint"));
    private final Div facts = new Div();
    private final Div deciding = new Div();
    private long id;
    private int version;

    ConcernView(Concerns concerns, Clock clock) {
        this.concerns = concerns;
        this.clock = clock;
        backTo(ReviewNavigation.CONCERNS);
        NativeButton clear = new NativeButton(Say.text("review.concern.clear"), click -> decide(true));
        clear.addClassName("button");
        NativeButton keep = new NativeButton(Say.text("review.concern.keep"), click -> decide(false));
        keep.addClassNames("button", "second");
        Div buttons = new Div(clear, keep);
        buttons.addClassName("buttons");
        deciding.add(new H2(Say.text("review.concern.decide")), decision, buttons);
        show(facts, deciding);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong(ReviewNavigation.ID).orElse(0L);
        concerns.find(id).ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(ConcernFile file) {
        Concern concern = file.concern();
        version = concern.version();
        heading(Say.text("review.concern.heading", file.feedback().number().shown()));
        facts.removeAll();
        facts.add(new Facts()
                .fact(Say.text("review.fact.state"), state(concern))
                .fact(Say.text("review.fact.raised"), Wording.age(concern.raised(), clock))
                .fact(
                        Say.text("review.fact.source"),
                        Say.text(
                                "review.concern.source." + concern.source().name(),
                                concern.raisedBy().orElse(""))));
        if (!concern.why().isBlank()) {
            facts.add(new H2(Say.text("review.concern.why")), SentWords.words(concern.why()));
        }
        facts.add(new SentWords(file.feedback()));
        facts.add(new H2(Say.text("review.concern.steps")), steps(concern));
        facts.add(new Paragraph(
                new Anchor(ReviewNavigation.caseOf(concern.feedbackId()), Say.text("review.concern.case"))));
        deciding.setVisible(concern.open());
    }

    private static String state(Concern concern) {
        return concern.cleared()
                .map(when -> Say.text("review.concern.cleared", Say.moment(when)))
                .orElseGet(() -> Say.text("review.concern.open"));
    }

    private static Component steps(Concern concern) {
        if (concern.steps().isEmpty()) {
            return new Paragraph(Say.text("review.concern.steps.none"));
        }
        OrderedList list = new OrderedList();
        for (ConcernStep step : concern.steps()) {
            list.add(new ListItem(
                    new Paragraph(
                            Say.text("review.concern.step." + step.what().name(), Say.moment(step.at()), step.by())),
                    SentWords.words(step.reason())));
        }
        return list;
    }

    private void decide(boolean clear) {
        nothingDone();
        decision.wrong(false);
        if (decision.text().isBlank()) {
            decision.wrong(true);
            problem(DECISION, Say.text("review.concern.decision.missing"));
            return;
        }
        try {
            ConcernFile file =
                    clear ? concerns.clear(id, version, decision.text()) : concerns.keep(id, version, decision.text());
            decision.text("");
            show(file);
            done(Say.text(clear ? "review.concern.done.cleared" : "review.concern.done.kept"));
        } catch (CaseChanged changed) {
            concerns.find(id).ifPresent(this::show);
            deciding.setVisible(true);
            problem(DECISION, Say.text("review.concern.changed", changed.who(), Say.moment(changed.when())));
        }
    }
}
