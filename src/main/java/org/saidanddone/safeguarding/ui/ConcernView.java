package org.saidanddone.safeguarding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.saidanddone.easyread.ui.Facts;
import org.saidanddone.easyread.ui.Problem;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.SelectField;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.easyread.ui.StaffPage;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;
import org.saidanddone.plan.Plans;
import org.saidanddone.review.CaseChanged;
import org.saidanddone.review.MoveRefused;
import org.saidanddone.review.NoSuchCase;
import org.saidanddone.review.SentAttachments;
import org.saidanddone.review.TakingBack;
import org.saidanddone.review.Transcripts;
import org.saidanddone.review.ui.AttachmentsPart;
import org.saidanddone.review.ui.ReviewNavigation;
import org.saidanddone.review.ui.SentWords;
import org.saidanddone.review.ui.Wording;
import org.saidanddone.safeguarding.Age;
import org.saidanddone.safeguarding.Concern;
import org.saidanddone.safeguarding.ConcernAccess;
import org.saidanddone.safeguarding.ConcernDecision;
import org.saidanddone.safeguarding.ConcernStep;
import org.saidanddone.safeguarding.Concerns;
import org.saidanddone.safeguarding.Concerns.ConcernFile;
import org.saidanddone.safeguarding.FoundName;
import org.saidanddone.safeguarding.NameDecisions;
import org.saidanddone.safeguarding.Named;
import org.saidanddone.safeguarding.SafeMessages;
import org.saidanddone.safeguarding.SafeText;

/** One concern: what was sent, who can see it, what was decided so far, and the decision. */
@Only(Role.SAFEGUARDING_LEAD)
@Prototype
@Route(value = ReviewNavigation.CONCERNS + "/:" + ReviewNavigation.ID + "([0-9]{1,18})", layout = StaffLayout.class)
class ConcernView extends StaffPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Concerns concerns;
    private final transient SentAttachments attachments;
    private final transient Transcripts transcripts;
    private final transient TakingBack takingBack;
    private final transient Plans plans;
    private final transient Clock clock;
    private final DecisionForm form = new DecisionForm(() -> decide(true), () -> decide(false));
    private final NativeButton seen = new NativeButton(Say.text("review.concern.see"), click -> see());
    private final Div top = new Div();
    private final Div person = new Div();
    private final SelectField age = new SelectField("age", Say.text("review.age-group"));
    private final SafeMessagesPart messages = new SafeMessagesPart(this::write);
    private final transient SafeMessages talk;
    private final transient NameDecisions decisions;
    private final NamesPart names;
    private final Div facts = new Div();
    private final UnorderedList readers = new UnorderedList();
    private final NamedPart named;
    private long id;
    private long feedbackId;
    private int version;

    ConcernView(
            Concerns concerns,
            SafeMessages talk,
            NameDecisions decisions,
            SentAttachments attachments,
            Transcripts transcripts,
            TakingBack takingBack,
            Plans plans,
            Clock clock) {
        this.concerns = concerns;
        this.talk = talk;
        this.decisions = decisions;
        this.names = new NamesPart(decisions);
        names.elsewhere(
                this::problem,
                () -> access(concerns.access(id)),
                () -> working(() -> {
                    throw new NoSuchCase();
                }));
        this.attachments = attachments;
        this.transcripts = transcripts;
        this.takingBack = takingBack;
        this.plans = plans;
        this.clock = clock;
        this.named = new NamedPart("named", concerns.colleagues(), this::name, this::takeBackName, this::missing);
        backTo(ReviewNavigation.CONCERNS);
        seen.setId("concern-seen");
        seen.addClassName("button");
        for (Age each : List.of(Age.NOT_KNOWN, Age.CHILD, Age.ADULT)) {
            age.choice(each.name(), Say.text("review.age-group." + each));
        }
        age.onChange(this::setAge);
        show(
                top,
                seen,
                person,
                age,
                names,
                facts,
                messages,
                form,
                new H2(Say.text("review.named.heading")),
                new Paragraph(Say.text("review.named.help")),
                named,
                new H2(Say.text("review.access.heading")),
                new Paragraph(Say.text("review.access.help")),
                readers);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong(ReviewNavigation.ID).orElse(0L);
        concerns.find(id).ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(ConcernFile file) {
        Concern concern = file.concern();
        version = concern.version();
        feedbackId = concern.feedbackId();
        heading(Say.text("review.concern.heading", file.feedback().number().shown()));
        top.removeAll();
        if (concern.late(clock.instant())) {
            top.add(late(concern));
        }
        top.add(about(concern));
        person.removeAll();
        person.add(new H2(Say.text("review.person.heading")), PersonFacts.all(file));
        age.choose(file.person().age().name());
        names.show(concern.feedbackId());
        messages.show(talk.of(id), concern.open());
        takingBack
                .of(concern.feedbackId())
                .flatMap(TakingBack.Now::allTaken)
                .filter(when -> concern.open())
                .ifPresent(when -> {
                    Div note = new Div(new Paragraph(Say.text("review.withdrawn.concern", Say.moment(when))));
                    note.addClassNames("note", "warn");
                    top.add(note);
                });
        seen.setVisible(concern.open() && concern.seen().isEmpty());
        facts.removeAll();
        if (!concern.matched().isEmpty()) {
            facts.add(
                    new H2(Say.text("review.concern.matched")),
                    SentWords.words(String.join("\n", concern.matched())),
                    new Paragraph(Say.text("review.concern.matched.help")));
        }
        if (!concern.why().isBlank()) {
            facts.add(new H2(Say.text("review.concern.why")), SentWords.words(concern.why()));
        }
        AttachmentsPart recorded = new AttachmentsPart(attachments, transcripts);
        recorded.read(file.feedback());
        facts.add(new SentWords(file.feedback(), file.feedback().themeId().flatMap(plans::theme)), recorded);
        facts.add(new H2(Say.text("review.concern.steps")), steps(concern));
        facts.add(new Paragraph(
                new Anchor(ReviewNavigation.caseOf(concern.feedbackId()), Say.text("review.concern.case"))));
        form.setVisible(concern.open());
        access(concerns.access(id));
    }

    private static Div late(Concern concern) {
        Div late = new Div(new Paragraph(Say.text(
                concern.climbed().isPresent() ? "review.concern.late.climbed" : "review.concern.late",
                Say.moment(concern.due()))));
        late.addClassNames("note", "warn");
        return late;
    }

    private Facts about(Concern concern) {
        Facts about = new Facts()
                .fact(Say.text("review.fact.state"), state(concern))
                .fact(Say.text("review.fact.raised"), Wording.age(concern.raised(), clock))
                .fact(
                        Say.text("review.fact.source"),
                        Say.text(
                                "review.concern.source." + concern.source().name(),
                                concern.raisedBy().orElse("")));
        return concern.seen()
                .map(who -> about.fact(
                        Say.text("review.fact.seen"), Say.text("review.concern.seen", who.by(), Say.moment(who.at()))))
                .orElseGet(() -> about.fact(Say.text("review.fact.due"), Say.moment(concern.due())));
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
        concern.steps().forEach(step -> list.add(step(step)));
        return list;
    }

    private static ListItem step(ConcernStep step) {
        ConcernDecision decision = step.decision();
        ListItem item = new ListItem(
                new Paragraph(Say.text("review.concern.step." + step.what().name(), Say.moment(step.at()), step.by())),
                SentWords.words(decision.reason()));
        Facts facts = new Facts();
        if (!decision.wants().isEmpty()) {
            facts.fact(Say.text("review.concern.wants"), decision.wants());
        }
        if (!decision.told().isEmpty()) {
            facts.fact(Say.text("review.concern.told"), decision.told());
        }
        decision.consent()
                .ifPresent(consent -> facts.fact(
                        Say.text("review.concern.consent"), Say.text("review.concern.consent." + consent.name())));
        if (!decision.consentWhy().isEmpty()) {
            facts.fact(Say.text("review.concern.consent-why"), decision.consentWhy());
        }
        item.add(facts);
        return item;
    }

    private void access(ConcernAccess access) {
        // Those whose names were found are decided about above, with a reason.
        Set<Long> found = decisions.of(feedbackId).stream()
                .filter(name -> name.state() != FoundName.State.LIFTED)
                .map(name -> name.colleague().id())
                .collect(Collectors.toSet());
        named.show(access.named().stream()
                .filter(each -> !found.contains(each.id()))
                .toList());
        readers.removeAll();
        access.leads().forEach(lead -> readers.add(new ListItem(reader(lead, access))));
    }

    private static String reader(Named lead, ConcernAccess access) {
        return access.deputy().filter(lead::equals).isPresent()
                ? Say.text("review.access.deputy", lead.name())
                : lead.name();
    }

    private void setAge() {
        working(() -> {
            show(concerns.age(id, Age.valueOf(age.value())));
            done(Say.text("review.age-group.done"));
        });
    }

    private void write() {
        SafeText text = messages.text();
        if (!text.isWhole()) {
            nothingDone();
            problem(SafeMessagesPart.PLAIN, Say.text("review.message.missing", SafeText.LIMIT));
            return;
        }
        working(() -> {
            try {
                messages.show(talk.send(id, text), true);
                messages.empty();
                done(Say.text("review.message.done"));
            } catch (MoveRefused ended) {
                concerns.find(id).ifPresent(this::show);
                problem(SafeMessagesPart.PLAIN, Say.text("review.message.ended"));
            }
        });
    }

    private void see() {
        working(() -> {
            show(concerns.acknowledge(id));
            done(Say.text("review.concern.done.seen"));
            focusHeading();
        });
    }

    private void name(Named colleague) {
        working(() -> {
            concerns.name(id, colleague.id());
            access(concerns.access(id));
            done(Say.text("review.named.done", colleague.name()));
        });
    }

    private void takeBackName(Named colleague) {
        working(() -> {
            concerns.takeBackName(id, colleague.id());
            access(concerns.access(id));
            done(Say.text("review.named.undone", colleague.name()));
        });
    }

    private void missing(String fieldId, String sentence) {
        nothingDone();
        problem(fieldId, sentence);
    }

    private void decide(boolean clear) {
        ConcernDecision decision = form.decision();
        List<Problem> lacks = form.lacks(decision);
        if (!lacks.isEmpty()) {
            nothingDone();
            problems(lacks);
            return;
        }
        SafeText closing = clear ? form.closing() : SafeText.NOTHING;
        if (!closing.isEmpty() && !closing.isWhole()) {
            nothingDone();
            problem(DecisionForm.CLOSING, Say.text("review.message.missing", SafeText.LIMIT));
            return;
        }
        working(() -> {
            try {
                ConcernFile file =
                        clear ? concerns.clear(id, version, decision, closing) : concerns.keep(id, version, decision);
                form.empty();
                show(file);
                done(Say.text(clear ? "review.concern.done.cleared" : "review.concern.done.kept"));
            } catch (CaseChanged changed) {
                concerns.find(id).ifPresent(this::show);
                form.setVisible(true);
                problem(
                        DecisionForm.REASON,
                        changed.who().isEmpty()
                                ? Say.text("review.concern.changed.person", Say.moment(changed.when()))
                                : Say.text("review.concern.changed", changed.who(), Say.moment(changed.when())));
            }
        });
    }

    /** Does it; where the concern is not there any more for whoever looks, nothing of it stays on the screen. */
    private void working(Runnable work) {
        nothingDone();
        noProblem();
        try {
            work.run();
        } catch (NoSuchCase gone) {
            clear();
            heading(Say.text("review.concerns.menu"));
            done(Say.text("review.gone"));
            focusHeading();
        }
    }
}
