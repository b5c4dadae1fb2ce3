package org.saidanddone.casegroup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saidanddone.casegroup.DoneWithAll;
import org.saidanddone.casegroup.MatterCase;
import org.saidanddone.casegroup.MatterChanged;
import org.saidanddone.casegroup.MatterFile;
import org.saidanddone.casegroup.MatterWork;
import org.saidanddone.casegroup.Matters;
import org.saidanddone.casegroup.WhyLeft;
import org.saidanddone.easyread.ui.Problem;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.easyread.ui.StaffPage;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.Plans;
import org.saidanddone.review.NoSuchCase;
import org.saidanddone.review.ui.ReviewNavigation;
import org.saidanddone.review.ui.Wording;

/** One matter: its cases as others would see them, and what is done with all of them at once. */
@Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
@Prototype
@Route(value = ReviewNavigation.MATTERS + "/:" + ReviewNavigation.ID + "([0-9]{1,18})", layout = StaffLayout.class)
class MatterView extends StaffPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Matters matters;
    private final transient MatterWork work;
    private final transient Plans plans;
    private final transient Clock clock;
    private final transient List<MatterSection> sections;
    private transient @Nullable MatterFile file;
    private @Nullable MatterTools tools;

    MatterView(Matters matters, MatterWork work, Plans plans, Clock clock, List<MatterSection> sections) {
        this.matters = matters;
        this.work = work;
        this.plans = plans;
        this.clock = clock;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(MatterSection::order))
                .toList();
        backTo(ReviewNavigation.MATTERS);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id = event.getRouteParameters().getLong(ReviewNavigation.ID).orElse(0L);
        Optional<MatterFile> found = work.open(id);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        heading(Say.text("review.matter.heading", id));
        tools = new MatterTools(plans, planOf(found.get()), found.get().matter().actionId());
        show(found.get());
    }

    private Optional<Long> planOf(MatterFile now) {
        return now.matter().actionId().flatMap(plans::action).map(Action::planId);
    }

    private void show(MatterFile now) {
        file = now;
        clear();
        show(
                new H2(now.matter().title()),
                MatterFacts.tags(now.matter(), now.tally(), clock.instant()),
                new Paragraph(MatterFacts.words(now.tally())));
        now.matter().actionId().ifPresent(id -> show(new Paragraph(Wording.action(plans, id))));
        MatterTools doing = tools;
        if (doing != null) {
            doing.show(
                    now,
                    audience -> all(versions -> work.publish(now.matter().id(), versions, audience), "published"),
                    () -> all(versions -> work.confirmLinks(now.matter().id(), versions), "confirmed"),
                    (action, kind) -> all(versions -> work.link(now.matter().id(), versions, action, kind), "linked"));
            show(doing);
        }
        sections.forEach(section -> show(section.of(now.matter().id())));
        UnorderedList cards = new UnorderedList();
        cards.addClassName("cards");
        cards.getElement().setAttribute("role", "list");
        cards.setId("matter-cases");
        now.cases().forEach(each -> cards.add(new MatterCaseCard(each, plans, clock)));
        show(new H2(Say.text("review.matter.cases.heading")), cards, new MatterTitle(now.matter(), this::change));
    }

    private interface Step {
        DoneWithAll with(Map<Long, Integer> versions);
    }

    /** Does it with every case as it is on the screen, and says what came of it. */
    private void all(Step step, String what) {
        MatterFile before = now();
        noProblem();
        nothingDone();
        DoneWithAll came =
                step.with(before.cases().stream().collect(Collectors.toMap(MatterCase::feedbackId, each -> each.file()
                        .version())));
        if (!again()) {
            return;
        }
        List<Problem> left = before.cases().stream()
                .flatMap(each ->
                        Optional.ofNullable(came.left().get(each.feedbackId())).map(why -> left(each, why)).stream())
                .toList();
        String said = came.done().isEmpty() && left.isEmpty()
                ? Say.text("review.matter.nothing-to-do")
                : Say.text("review.matter.done." + what, came.done().size());
        done(said);
        if (left.isEmpty()) {
            focusHeading();
        } else {
            problems(left);
        }
    }

    private static Problem left(MatterCase each, WhyLeft why) {
        return new Problem(
                MatterCaseCard.idOf(each.feedbackId()),
                Say.text("review.matter.left", MatterCaseCard.name(each), Say.text("review.matter.why." + why.name())));
    }

    private void change(String title, boolean open) {
        noProblem();
        nothingDone();
        try {
            matters.change(now().matter().id(), now().matter().version(), title, open);
            if (again()) {
                done(Say.text("review.matter.changed"));
                focusHeading();
            }
        } catch (IllegalArgumentException e) {
            problem(MatterTitle.FIELD, Say.text("review.matter.title.wrong"));
        } catch (MatterChanged e) {
            if (again()) {
                problem(MatterTitle.FIELD, Say.text("review.matter.changed-meanwhile", title));
            }
        } catch (NoSuchCase e) {
            again();
        }
    }

    private MatterFile now() {
        if (file == null) {
            throw new IllegalStateException("no matter is open");
        }
        return file;
    }

    /** The matter as it is now; false, and nothing of it left on the screen, where it may not be seen any more. */
    private boolean again() {
        Optional<MatterFile> after = work.open(now().matter().id());
        after.ifPresentOrElse(this::show, () -> {
            clear();
            show(new Div(new Paragraph(Say.text("review.matter.gone"))));
        });
        return after.isPresent();
    }
}
