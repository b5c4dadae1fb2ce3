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
import org.saidanddone.casegroup.CaseGroups;
import org.saidanddone.casegroup.DoneWithAll;
import org.saidanddone.casegroup.GroupCase;
import org.saidanddone.casegroup.GroupChanged;
import org.saidanddone.casegroup.GroupFile;
import org.saidanddone.casegroup.GroupWork;
import org.saidanddone.casegroup.WhyLeft;
import org.saidanddone.easyread.ui.Problem;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.easyread.ui.StaffPage;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.Plans;
import org.saidanddone.platform.OneLook;
import org.saidanddone.review.Cases;
import org.saidanddone.review.NoSuchCase;
import org.saidanddone.review.ui.ReviewNavigation;
import org.saidanddone.review.ui.Wording;

/** One group: its cases as others would see them, and what is done with all of them at once. */
@Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
@Prototype
@Route(value = ReviewNavigation.GROUPS + "/:" + ReviewNavigation.ID + "([0-9]{1,18})", layout = StaffLayout.class)
class CaseGroupView extends StaffPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient CaseGroups groups;
    private final transient GroupWork work;
    private final transient Cases cases;
    private final transient Plans plans;
    private final transient OneLook look;
    private final transient Clock clock;
    private final transient List<GroupSection> sections;
    private transient @Nullable GroupFile file;
    private @Nullable GroupTools tools;

    CaseGroupView(
            CaseGroups groups,
            GroupWork work,
            Cases cases,
            Plans plans,
            OneLook look,
            Clock clock,
            List<GroupSection> sections) {
        this.groups = groups;
        this.work = work;
        this.cases = cases;
        this.plans = plans;
        this.look = look;
        this.clock = clock;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(GroupSection::order))
                .toList();
        backTo(ReviewNavigation.GROUPS);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id = event.getRouteParameters().getLong(ReviewNavigation.ID).orElse(0L);
        Optional<GroupFile> found = work.open(id);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        heading(Say.text("review.group.heading", id));
        look.at(() -> {
            tools = new GroupTools(
                    plans, planOf(found.get()), found.get().group().actionId());
            show(found.get());
        });
    }

    private Optional<Long> planOf(GroupFile now) {
        return now.group().actionId().flatMap(plans::action).map(Action::planId);
    }

    private void show(GroupFile now) {
        file = now;
        clear();
        show(
                new H2(now.group().title()),
                GroupFacts.tags(now.group(), now.tally(), clock.instant()),
                new Paragraph(GroupFacts.words(now.tally())));
        now.group().actionId().ifPresent(id -> show(new Paragraph(Wording.action(plans, id))));
        GroupTools doing = tools;
        if (doing != null) {
            doing.show(
                    now,
                    audience -> all(versions -> work.publish(now.group().id(), versions, audience), "published"),
                    () -> all(versions -> work.confirmLinks(now.group().id(), versions), "confirmed"),
                    (action, kind) -> all(versions -> work.link(now.group().id(), versions, action, kind), "linked"));
            show(doing);
        }
        sections.forEach(section -> show(section.of(now.group().id())));
        UnorderedList cards = new UnorderedList();
        cards.addClassName("cards");
        cards.getElement().setAttribute("role", "list");
        cards.setId("group-cases");
        now.cases().forEach(each -> cards.add(new GroupCaseCard(each, cases, plans, clock)));
        show(new H2(Say.text("review.group.cases.heading")), cards, new GroupTitle(now.group(), this::change));
    }

    private interface Step {
        DoneWithAll with(Map<Long, Integer> versions);
    }

    /** Does it with every case as it is on the screen, and says what came of it. */
    private void all(Step step, String what) {
        GroupFile before = now();
        noProblem();
        nothingDone();
        DoneWithAll came =
                step.with(before.cases().stream().collect(Collectors.toMap(GroupCase::feedbackId, each -> each.file()
                        .version())));
        if (!again()) {
            return;
        }
        List<Problem> left = before.cases().stream()
                .flatMap(each ->
                        Optional.ofNullable(came.left().get(each.feedbackId())).map(why -> left(each, why)).stream())
                .toList();
        String said = came.done().isEmpty() && left.isEmpty()
                ? Say.text("review.group.nothing-to-do")
                : Say.text("review.group.done." + what, came.done().size());
        done(said);
        if (left.isEmpty()) {
            focusHeading();
        } else {
            problems(left);
        }
    }

    private static Problem left(GroupCase each, WhyLeft why) {
        return new Problem(
                GroupCaseCard.idOf(each.feedbackId()),
                Say.text("review.group.left", GroupCaseCard.name(each), Say.text("review.group.why." + why.name())));
    }

    private void change(String title, boolean open) {
        noProblem();
        nothingDone();
        try {
            groups.change(now().group().id(), now().group().version(), title, open);
            if (again()) {
                done(Say.text("review.group.changed"));
                focusHeading();
            }
        } catch (IllegalArgumentException e) {
            problem(GroupTitle.FIELD, Say.text("review.group.title.wrong"));
        } catch (GroupChanged e) {
            if (again()) {
                problem(GroupTitle.FIELD, Say.text("review.group.changed-meanwhile", title));
            }
        } catch (NoSuchCase e) {
            again();
        }
    }

    private GroupFile now() {
        if (file == null) {
            throw new IllegalStateException("no group is open");
        }
        return file;
    }

    /** The group as it is now; false, and nothing of it left on the screen, where it may not be seen any more. */
    private boolean again() {
        Optional<GroupFile> after = work.open(now().group().id());
        after.ifPresentOrElse(now -> look.at(() -> show(now)), () -> {
            clear();
            show(new Div(new Paragraph(Say.text("review.group.gone"))));
        });
        return after.isPresent();
    }
}
