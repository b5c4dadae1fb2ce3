package org.saidanddone.reply.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.easyread.ui.DayField;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.WordsAdvice;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.Evidence;
import org.saidanddone.plan.Milestone;
import org.saidanddone.plan.Status;
import org.saidanddone.reply.ChangeDraft;
import org.saidanddone.reply.ChangeKind;
import org.saidanddone.reply.EvidenceDraft;
import org.saidanddone.reply.Outcome;
import org.saidanddone.reply.ReplyProblem.Field;
import org.saidanddone.reply.Seen;

/** The part of the form that says what changes in the action. */
final class ChangeForm extends Div {

    private static final long serialVersionUID = 1;

    private final transient List<Action> actions;
    private final transient Function<Long, List<Milestone>> milestonesOf;
    private transient Runnable changed = () -> {};
    private final Paragraph hint = new Paragraph();
    private final RadioSet<Long> action;
    private final RadioSet<Optional<ChangeKind>> kind;
    private final RadioSet<Status> status;
    private final DayField date;
    private final TextBox title;
    private final TextBox easyTitle;
    private final Div milestonePlace = new Div();
    private RadioSet<Long> milestone;
    private final Div words = new Div();
    private final TextBox plain;
    private final WordsAdvice plainAdvice = new WordsAdvice(Variant.PLAIN);
    private final TextBox easy;
    private final WordsAdvice easyAdvice = new WordsAdvice(Variant.EASY_READ);
    private final RadioSet<Evidence.Kind> evidenceKind;
    private final TextBox evidence;
    private Optional<Outcome> outcome = Optional.empty();
    private transient Optional<Long> seenOf = Optional.empty();
    private transient Seen seen = Seen.NOTHING;

    ChangeForm(List<Action> actions, Function<Long, List<Milestone>> milestonesOf) {
        this.actions = List.copyOf(actions);
        this.milestonesOf = milestonesOf;
        Map<Long, String> named = new LinkedHashMap<>();
        actions.forEach(each -> named.put(each.id(), each.code().text() + " " + each.title()));
        action = new RadioSet<>("change-action", Say.text("reply.change.action"), "", named, this::anotherAction);
        Map<Optional<ChangeKind>, String> kinds = new LinkedHashMap<>();
        Arrays.stream(ChangeKind.values())
                .filter(ChangeKind::isOffered)
                .forEach(each -> kinds.put(Optional.of(each), Say.text("reply.change.kind." + each)));
        kinds.put(Optional.empty(), Say.text("reply.change.kind.NONE"));
        kind = new RadioSet<>("change-kind", Say.text("reply.change.kind"), "", kinds, this::changed);
        Map<Status, String> statuses = new LinkedHashMap<>();
        EnumSet.complementOf(EnumSet.of(Status.NOT_KNOWN)).forEach(each -> statuses.put(each, Wording.status(each)));
        status = new RadioSet<>("change-status", Say.text("reply.change.status"), "", statuses, this::changed);
        date = new DayField("change-date", Say.text("reply.change.date"), this::changed);
        title = new TextBox("change-title", Say.text("reply.change.title"), "", 2).onPause(this::changed);
        easyTitle = new TextBox("change-easy-title", Say.text("reply.change.easy-title"), "", 2).onPause(this::changed);
        String publicWords = Say.text("reply.change.words.hint");
        plain = new TextBox("change-plain", Say.text("reply.change.words"), publicWords, 4).onPause(this::changed);
        easy = new TextBox("change-easy", Say.text("reply.change.easy-words"), publicWords, 4).onPause(this::changed);
        words.add(new Twins(plain, plainAdvice, easy, easyAdvice));
        Map<Evidence.Kind, String> shows = new LinkedHashMap<>();
        for (Evidence.Kind each : Evidence.Kind.values()) {
            shows.put(each, Say.text("reply.evidence.kind." + each));
        }
        evidenceKind = new RadioSet<>(
                "change-evidence-kind",
                Say.text("reply.evidence"),
                Say.text("reply.evidence.hint"),
                shows,
                this::changed);
        evidence = new TextBox("change-evidence", Say.text("reply.evidence.text.LINK"), "", 1).onPause(this::changed);
        milestone = milestones(List.of());
        milestonePlace.add(milestone);
        hint.addClassName("hint");
        add(new H2(Say.text("reply.change")), hint);
        if (actions.isEmpty()) {
            Paragraph none = new Paragraph(Say.text("reply.action.none"));
            none.addClassNames("note", "warn");
            none.setId("change-action");
            none.getElement().setAttribute("tabindex", "-1");
            add(none);
        } else {
            add(action);
        }
        add(
                kind,
                status,
                date,
                new Twins(title, new Div(), easyTitle, new Div()),
                milestonePlace,
                words,
                evidenceKind,
                evidence);
    }

    void onChange(Runnable then) {
        changed = then;
    }

    private void changed() {
        changed.run();
    }

    private void anotherAction() {
        offerMilestones(Optional.empty());
        changed();
    }

    private void offerMilestones(Optional<Long> chosen) {
        List<Milestone> open = action.value().map(milestonesOf).orElse(List.of()).stream()
                .filter(each -> each.reached().isEmpty())
                .toList();
        milestone = milestones(open);
        milestone.value(chosen);
        milestonePlace.removeAll();
        milestonePlace.add(milestone);
        if (open.isEmpty()) {
            Paragraph none = new Paragraph(Say.text("reply.change.no-milestone"));
            none.setId("change-milestone");
            none.getElement().setAttribute("tabindex", "-1");
            milestonePlace.add(none);
        }
    }

    private RadioSet<Long> milestones(List<Milestone> open) {
        Map<Long, String> named = new LinkedHashMap<>();
        open.forEach(each -> named.put(each.id(), each.title()));
        return new RadioSet<>("change-milestone", Say.text("reply.change.milestone"), "", named, this::changed);
    }

    /** Shows the fields that this outcome and the chosen kind of change need. */
    void show(Optional<Outcome> now) {
        outcome = now;
        setVisible(now.isEmpty() || now.get().mayHaveChange());
        hint.setText(
                Say.text(now.filter(Outcome::needsChange).isPresent() ? "reply.change.hint" : "reply.change.optional"));
        boolean needed = now.filter(Outcome::needsChange).isPresent();
        kind.offer(Optional.empty(), !needed);
        kind.offer(Optional.of(ChangeKind.FOR_PERSON), needed);
        Optional<ChangeKind> chosen = kind.value().flatMap(Function.identity());
        boolean forPerson = chosen.equals(Optional.of(ChangeKind.FOR_PERSON));
        boolean promised = forPerson && now.equals(Optional.of(Outcome.WILL_DO));
        status.setVisible(chosen.equals(Optional.of(ChangeKind.STATUS)));
        date.setVisible(chosen.equals(Optional.of(ChangeKind.DATE))
                || chosen.equals(Optional.of(ChangeKind.MILESTONE_ADDED))
                || (forPerson && !promised));
        date.setLabel(Say.text(forPerson ? "reply.deed.day" : "reply.change.date"));
        title.setVisible(chosen.equals(Optional.of(ChangeKind.MILESTONE_ADDED)));
        easyTitle.setVisible(chosen.equals(Optional.of(ChangeKind.MILESTONE_ADDED)));
        milestonePlace.setVisible(chosen.equals(Optional.of(ChangeKind.MILESTONE_REACHED)));
        words.setVisible(chosen.isPresent() && !promised);
        plain.label(Say.text(forPerson ? "reply.deed.words" : "reply.change.words"));
        easy.label(Say.text(forPerson ? "reply.deed.easy-words" : "reply.change.easy-words"));
        boolean shows = chosen.filter(ChangeKind::changesTheAction).isPresent();
        evidenceKind.setVisible(shows);
        evidence.setVisible(shows && evidenceKind.value().isPresent());
        evidenceKind.value().ifPresent(each -> evidence.label(Say.text("reply.evidence.text." + each)));
        plainAdvice.about(plain.text());
        easyAdvice.about(easy.text());
    }

    ChangeDraft draft() {
        return new ChangeDraft(
                action.value(),
                kind.value().flatMap(Function.identity()),
                status.value(),
                date.day(),
                title.text(),
                easyTitle.text(),
                milestone.value(),
                plain.text(),
                easy.text(),
                new EvidenceDraft(evidenceKind.value(), evidence.text()),
                seen());
    }

    /**
     * What the writer has seen: of the action for which the draft says it, what it says; of one that was chosen here, what
     * stands beside the form.
     */
    private Seen seen() {
        if (action.value().equals(seenOf) && seen.version().isPresent()) {
            return seen;
        }
        return Seen.NOTHING.withVersion(action.value().flatMap(this::find).map(Action::version));
    }

    private Optional<Action> find(long id) {
        return actions.stream().filter(each -> each.id() == id).findFirst();
    }

    /** The writer has seen this of what others did, and goes on. */
    void saw(Seen now) {
        seenOf = action.value();
        seen = now;
    }

    /** What the writer has seen so far. */
    Seen seenSoFar() {
        return seen();
    }

    void fill(ChangeDraft draft) {
        Optional<Long> only =
                actions.size() == 1 ? Optional.of(actions.getFirst().id()) : Optional.empty();
        action.value(draft.actionId().or(() -> only));
        kind.value(draft.kind().isPresent() ? Optional.of(draft.kind()) : Optional.empty());
        status.value(draft.status());
        date.day(draft.date());
        title.text(draft.title());
        easyTitle.text(draft.easyTitle());
        offerMilestones(draft.milestoneId());
        plain.text(draft.plain());
        easy.text(draft.easy());
        evidenceKind.value(draft.evidence().kind());
        evidence.text(draft.evidence().text());
        seenOf = draft.actionId();
        seen = draft.seen();
        show(outcome);
    }

    /** The box of the text. */
    Optional<TextBox> box(Field field) {
        return switch (field) {
            case TITLE -> Optional.of(title);
            case EASY_TITLE -> Optional.of(easyTitle);
            case CHANGE_PLAIN -> Optional.of(plain);
            case CHANGE_EASY -> Optional.of(easy);
            case EVIDENCE -> Optional.of(evidence);
            default -> Optional.empty();
        };
    }

    void mark(List<Field> wrong) {
        action.wrong(wrong.contains(Field.ACTION));
        kind.wrong(wrong.contains(Field.CHANGE));
        status.wrong(wrong.contains(Field.STATUS));
        date.setInvalid(wrong.contains(Field.DATE));
        title.wrong(wrong.contains(Field.TITLE));
        easyTitle.wrong(wrong.contains(Field.EASY_TITLE));
        milestone.wrong(wrong.contains(Field.MILESTONE));
        plain.wrong(wrong.contains(Field.CHANGE_PLAIN));
        easy.wrong(wrong.contains(Field.CHANGE_EASY));
        evidenceKind.wrong(wrong.contains(Field.EVIDENCE_KIND));
        evidence.wrong(wrong.contains(Field.EVIDENCE));
    }
}
