package org.saidanddone.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.EasyPage;
import org.saidanddone.easyread.ui.PictureImage;
import org.saidanddone.easyread.ui.Reading;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.HowItGoes;
import org.saidanddone.plan.Milestone;
import org.saidanddone.plan.OfficialWords;
import org.saidanddone.plan.Owner;
import org.saidanddone.plan.Plan;
import org.saidanddone.plan.Plans;
import org.saidanddone.plan.ProgressUpdate;
import org.saidanddone.plan.Proposal;
import org.saidanddone.plan.Proposals;
import org.saidanddone.plan.Status;
import org.saidanddone.platform.calendar.Today;

/** One action: what was promised, by whom, by when, how it is going, what was done, and what other features add. */
@Anyone
@Prototype
@Route(value = "actions/:plan/:action", layout = EasyLayout.class)
class ActionView extends EasyPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Plans plans;
    private final transient Proposals proposals;
    private final transient WhoIsAsking whoIsAsking;
    private final transient Clock clock;
    private final transient List<ActionSection> sections;

    ActionView(Plans plans, Proposals proposals, WhoIsAsking whoIsAsking, Clock clock, List<ActionSection> sections) {
        this.plans = plans;
        this.proposals = proposals;
        this.whoIsAsking = whoIsAsking;
        this.clock = clock;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(ActionSection::order))
                .toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters asked = event.getRouteParameters();
        Optional<Action> action =
                plans.action(asked.get("plan").orElse(""), asked.get("action").orElse(""));
        Optional<Plan> plan = action.flatMap(found -> plans.plan(found.planId()));
        if (action.isEmpty() || plan.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        clear();
        show(plan.get(), action.get());
    }

    private void show(Plan plan, Action action) {
        List<ProgressUpdate> history = plans.history(action.id());
        List<Milestone> steps = plans.milestones(action.id());
        heading(Say.either(action.title(), action.easyTitle()));
        backTo(PlanNavigation.plan(plan.code()));
        show(promise(action), new Unchecked());
        show(who(action.owner()), when(action), how(action, plans.howItGoes(action)));
        if (!steps.isEmpty()) {
            show(steps(steps));
        }
        show(tell(plan, action));
        boolean ownerCanSignIn = proposals.ownerCanSignIn(action.id());
        List<Proposal> proposed = proposals.about(action.id());
        show(new ProposalList(proposed, steps, action.owner(), ownerCanSignIn));
        if (!ownerCanSignIn && whoIsAsking.now() instanceof Asking.Colleague) {
            Paragraph nobody = new Paragraph(Say.text("work.proposals.no-owner"));
            nobody.setId("no-owner");
            show(nobody);
        }
        if (proposed.isEmpty() || !history.isEmpty()) {
            show(new HistoryList(history, steps));
        }
        sections.forEach(section -> show(section.of(action)));
        show(source(action));
    }

    private static Div promise(Action action) {
        Div words = new Div();
        words.addClassName("fact-words");
        if (Reading.now().variant() == Variant.EASY_READ && !action.easyText().isBlank()) {
            // Easy read puts each sentence on its own line.
            words.add(paragraphs(action.easyText().replaceAll("(?<=[.!?])\\s+", "\n")));
        } else {
            words.add(paragraphs(action.description().isBlank() ? action.title() : action.description()));
        }
        Div promise = new Div(PictureImage.beside(action.picture()), words);
        promise.addClassNames("fact", "promise");
        return promise;
    }

    private static Fact who(Owner owner) {
        Fact fact = new Fact("who-runs-it", Say.text("plan.who")).say(Organisations.inWords(owner.organisation()));
        return owner.post().isBlank() ? fact : fact.say(Say.text("plan.who.post", owner.post()));
    }

    private Fact when(Action action) {
        Fact fact = new Fact("calendar", Say.text("plan.when"));
        Optional<LocalDate> promised = action.promised();
        Optional<LocalDate> due = action.due();
        promised.ifPresent(day -> fact.say(Say.text("plan.when.promised", Say.date(day))));
        if (!due.equals(promised)) {
            due.ifPresent(day -> fact.say(Say.text("plan.when.now", Say.date(day))));
        }
        LocalDate today = Today.at(clock);
        if (due.filter(day -> day.isBefore(today)).isPresent() && isOpen(action)) {
            Stream.of(promised, due)
                    .flatMap(Optional::stream)
                    .min(LocalDate::compareTo)
                    .ifPresent(day -> fact.say(HowLate.inWords(day, today)));
        }
        action.achieved().ifPresent(day -> fact.say(Say.text("plan.when.achieved", Say.date(day))));
        if (promised.isEmpty() && due.isEmpty() && action.achieved().isEmpty()) {
            fact.say(Say.text("plan.when.none"));
        }
        return fact;
    }

    private static boolean isOpen(Action action) {
        return action.achieved().isEmpty() && action.status() != Status.DONE && action.status() != Status.CANNOT;
    }

    private static Fact how(Action action, HowItGoes how) {
        Fact fact =
                new Fact(StatusSection.picture(how), Say.text("plan.how")).stress(StatusSection.words(how.stands()));
        StatusSection.notBetter(how).ifPresent(fact::dispute);
        fact.say(StatusSection.asAt(how));
        return action.reason().isBlank() ? fact : fact.say(reason(action));
    }

    /** A reason from an older file has no easy-read words. */
    private static String reason(Action action) {
        return action.reasonEasy().isBlank() ? action.reason() : Say.either(action.reason(), action.reasonEasy());
    }

    private static Fact steps(List<Milestone> steps) {
        Fact fact = new Fact("steps", Say.text("plan.steps"));
        for (Milestone step : steps) {
            String title = Say.either(step.title(), step.easyTitle());
            fact.say(step.reached()
                    .map(day -> Say.text("plan.step.reached", title, Say.date(day)))
                    .or(() -> step.due().map(day -> Say.text("plan.step.due", title, Say.date(day))))
                    .orElse(title));
        }
        return fact;
    }

    private static Div tell(Plan plan, Action action) {
        Div block = new Div();
        block.addClassName("tell");
        if (plan.open()) {
            Anchor anchor = new Anchor(
                    PlanNavigation.tellAbout(plan.code(), action.code().text()), Say.text("plan.tell"));
            anchor.addClassName("button");
            anchor.setId("tell");
            block.add(anchor);
        } else {
            block.add(new Paragraph(Say.text("plan.closed")));
        }
        return block;
    }

    private static Div source(Action action) {
        Div told = new Div(new Paragraph(
                action.source().isBlank()
                        ? Say.text("plan.source.none")
                        : Say.text("plan.source.read", action.source())));
        action.asAt().ifPresent(day -> told.add(new Paragraph(Say.text("plan.source.as-at", Say.date(day)))));
        Div block = new Div();
        block.addClassName("source");
        action.official().ifPresent(words -> block.add(official(words)));
        if (Reading.now().variant() == Variant.EASY_READ) {
            // Addresses and titles of reports are hard to read: whoever wants them opens them.
            NativeDetails folded = new NativeDetails(Say.text("plan.source"), told);
            folded.setId("source");
            block.add(folded);
        } else {
            block.addComponentAsFirst(new H2(Say.text("plan.source")));
            block.add(told);
        }
        return block;
    }

    /** What the plan itself says stays one tap away. */
    private static NativeDetails official(OfficialWords words) {
        Div told = new Div(new Paragraph(words.title()));
        if (!words.text().isBlank()) {
            told.add(paragraphs(words.text()));
        }
        NativeDetails details = new NativeDetails(Say.text("plan.official"), told);
        details.setId("official-words");
        return details;
    }
}
