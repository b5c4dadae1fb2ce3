package org.saidanddone.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saidanddone.easyread.ui.Problem;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.easyread.ui.StaffPage;
import org.saidanddone.easyread.ui.Tags;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;
import org.saidanddone.plan.Plans;
import org.saidanddone.plan.Proposals;
import org.saidanddone.platform.OneLook;
import org.saidanddone.publishing.PublishRefused;
import org.saidanddone.review.CaseAt;
import org.saidanddone.review.CaseChanged;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.Cases;
import org.saidanddone.review.MoveRefused;
import org.saidanddone.review.NoSuchCase;
import org.saidanddone.review.ReviewState;
import org.saidanddone.review.TakingBack;

/** One case: what was sent, what others may see of it, what it is about, and everything that was done with it. */
@Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
@Prototype
@JavaScript("context://static/redact.js")
@Route(value = ReviewNavigation.INBOX + "/:" + ReviewNavigation.ID + "([0-9]{1,18})", layout = StaffLayout.class)
class CaseView extends StaffPage implements BeforeEnterObserver, BeforeLeaveObserver, CaseWork {

    private static final long serialVersionUID = 1;

    /** What was promised stands after what the case is linked to. */
    private static final int ACTIONS = 60;

    private final transient Cases cases;
    private final transient Plans plans;
    private final transient Clock clock;
    private final transient TakingBack takingBack;
    private final transient List<CaseSection> sections;
    private final transient OneLook look;
    private final Div changed = new Div();
    private final Div above = new Div();
    private final Div top = new Div();
    private final Div left = new Div();
    private final Div right = new Div();
    private final Map<CaseSection, Div> held = new LinkedHashMap<>();
    private final List<CasePart> parts;
    private final ActionsBeside beside;
    private final List<CaseBar> bars;
    private final CaseTabs tabs;
    private transient @Nullable CaseFile file;

    CaseView(
            Cases cases,
            Plans plans,
            Proposals proposals,
            Clock clock,
            TakingBack takingBack,
            OneLook look,
            List<CaseSection> sections,
            List<CaseBar> bars,
            List<CasePart> parts) {
        this.cases = cases;
        this.plans = plans;
        this.clock = clock;
        this.takingBack = takingBack;
        this.bars = new ArrayList<>(bars);
        this.look = look;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(CaseSection::order))
                .toList();
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(CasePart::order))
                .collect(Collectors.toCollection(ArrayList::new));
        this.beside = new ActionsBeside(plans, proposals, look);
        backTo(ReviewNavigation.INBOX);
        this.tabs = new CaseTabs(in(Place.TABS), look);
        left.addClassName("case-main");
        right.addClassName("case-beside");
        left.add(top);
        Div both = new Div(left, right, tabs);
        both.addClassName("case-page");
        show(changed, above, both);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (file != null) {
            // The router would use the page of the case before for this one too.
            clear();
            event.getUI().getPage().setLocation(event.getLocation().getPathWithQueryParameters());
            return;
        }
        long id = event.getRouteParameters().getLong(ReviewNavigation.ID).orElse(0L);
        Optional<CaseAt> opened = cases.open(id);
        look.at(() -> opened.flatMap(cases::read)
                .ifPresentOrElse(
                        found -> {
                            build(found);
                            show(found);
                        },
                        () -> event.rerouteToError(NotFoundException.class)));
    }

    /** What somebody typed and did not keep is not lost by a press on a way out. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        List<String> unkept = parts.stream()
                .filter(part -> part.isAttached() && part.isVisible() && part.hasUnkeptWords())
                .map(CasePart::heading)
                .toList();
        if (!unkept.isEmpty()) {
            new UnkeptWords(unkept, event.postpone()).open();
        }
    }

    private void build(CaseFile first) {
        heading(Say.text("review.case.heading", first.feedback().number().shown()));
        if (first.state() == ReviewState.WITHDRAWN) {
            return;
        }
        bars.forEach(bar -> above.add(bar.on(this)));
        parts.forEach(part -> part.on(this));
        sections.forEach(section -> held.put(section, new Div()));
        stand(Place.TOP, left);
        stand(Place.WORDS, left);
        stand(Place.BESIDE, right);
    }

    /** What other features bring to this place, in its order. */
    private void stand(Place place, Div in) {
        List<Standing> all = new ArrayList<>();
        in(place).forEach(part -> all.add(new Standing(part.order(), part)));
        held.forEach((section, div) -> {
            if (section.place() == place) {
                all.add(new Standing(section.order(), div));
            }
        });
        if (place == Place.BESIDE) {
            all.add(new Standing(ACTIONS, beside));
        }
        all.stream().sorted(Comparator.comparingInt(Standing::order)).forEach(each -> in.add(each.component()));
    }

    private record Standing(int order, Component component) {}

    private List<CasePart> in(Place place) {
        return parts.stream().filter(part -> part.place() == place).toList();
    }

    private void show(CaseFile now) {
        file = now;
        top.removeAll();
        if (now.state() == ReviewState.WITHDRAWN) {
            showTakenBack(now);
            return;
        }
        Tags tags = new Tags().tag(Wording.of(now.state()));
        if (now.unwritten() > 0) {
            tags.warn(Say.text("review.inbox.unwritten", now.unwritten()));
        }
        top.add(tags);
        takingBack
                .of(now.feedback().id())
                .flatMap(TakingBack.Now::allTaken)
                .ifPresent(when -> top.add(note(Say.text("review.withdrawn.waits", Say.moment(when)))));
        top.add(new Paragraph(Say.text("review.case.received", Wording.age(now.received(), clock))));
        if (now.concernsCleared()) {
            top.add(new Paragraph(Say.text("review.case.concern-cleared")));
        }
        if (!now.state().workedOn()) {
            top.add(new SentWords(now.feedback(), now.feedback().themeId().flatMap(plans::theme)));
        }
        held.forEach((section, place) -> {
            place.removeAll();
            if (section.isShownIn(now.state())) {
                place.add(section.of(now.feedback().id()));
            }
        });
        parts.stream().filter(part -> part.place() != Place.TABS).forEach(part -> {
            boolean here = part.isShownIn(now.state());
            part.setVisible(here);
            if (here) {
                part.show(now);
            }
        });
        bars.forEach(CaseBar::upToDate);
        beside.show(now);
        tabs.show(now);
    }

    /** The person took everything back: what is left is that it was, and what was done. */
    private void showTakenBack(CaseFile now) {
        parts.clear();
        bars.clear();
        held.clear();
        clear();
        changed.removeAll();
        left.removeAll();
        top.add(new Tags().tag(Wording.of(now.state())));
        takingBack
                .of(now.feedback().id())
                .flatMap(TakingBack.Now::gone)
                .ifPresent(when -> top.add(note(Say.text("review.withdrawn.on", Say.moment(when)))));
        AuditPart audit = new AuditPart(cases);
        audit.show(now);
        left.add(top, audit);
        show(left);
    }

    private static Div note(String words) {
        Div note = new Div(new Paragraph(words));
        note.addClassName("note");
        return note;
    }

    @Override
    public void showNow() {
        noProblem();
        changed.removeAll();
        parts.forEach(CasePart::sayNothing);
        again(now()).ifPresent(after -> {
            done(Say.text("review.presence.shown"));
            focusHeading();
        });
    }

    @Override
    public CaseFile now() {
        if (file == null) {
            throw new IllegalStateException("no case is open");
        }
        return file;
    }

    @Override
    public void change(String fieldId, String wish, Function<CaseFile, CaseAt> change, Consumer<CaseFile> then) {
        noProblem();
        changed.removeAll();
        parts.forEach(CasePart::sayNothing);
        CaseFile before = now();
        try {
            show(change.apply(before)).ifPresent(then);
        } catch (CaseChanged e) {
            again(before).ifPresent(after -> {
                changed.add(new ChangedMeanwhile(wish, before, after, plans));
                String who = e.who().isBlank() ? Say.text("review.audit.person") : e.who();
                problem(fieldId, Say.text("review.changed", who, Say.moment(e.when())));
            });
        } catch (PublishRefused e) {
            again(before)
                    .ifPresent(after -> problems(e.problems().stream()
                            .sorted()
                            .map(problem -> new Problem(fieldId, Say.text("review.publish.problem." + problem.name())))
                            .toList()));
        } catch (MoveRefused e) {
            again(before).ifPresent(after -> problem(fieldId, Say.text("review.refused")));
        } catch (NoSuchCase e) {
            again(before).ifPresent(after -> problem(fieldId, Say.text("review.gone-part")));
        }
    }

    /** The case as it is now, shown; empty, and nothing of it left on the screen, where it may not be seen any more. */
    private Optional<CaseFile> again(CaseFile before) {
        Optional<CaseAt> opened = cases.open(before.feedback().id());
        if (opened.isEmpty()) {
            withLead("review.gone");
        }
        return opened.flatMap(this::show);
    }

    /** Shows the case as it is after it was opened or changed; empty where it may not be seen any more. */
    private Optional<CaseFile> show(CaseAt at) {
        return look.seen(() -> {
            Optional<CaseFile> after = cases.read(at);
            after.ifPresentOrElse(this::show, () -> withLead("review.gone"));
            return after;
        });
    }

    @Override
    public void wrong(String fieldId, String sentence) {
        problem(fieldId, sentence);
    }

    @Override
    public void hideWords(String words) {
        parts.stream()
                .filter(WordsPart.class::isInstance)
                .map(WordsPart.class::cast)
                .forEach(part -> part.hideWords(words));
    }

    @Override
    public void toLead(String key) {
        withLead(key);
    }

    private void withLead(String key) {
        clear();
        noProblem();
        done(Say.text(key));
        focusHeading();
        show(new Paragraph(new Anchor(ReviewNavigation.INBOX, Say.text("review.case.to-inbox"))));
    }
}
