package org.saidanddone.reply.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.easyread.ui.DayField;
import org.saidanddone.easyread.ui.Problem;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.WordsAdvice;
import org.saidanddone.reply.Letter;
import org.saidanddone.reply.MayStand;
import org.saidanddone.reply.Outcome;
import org.saidanddone.reply.ReplyDraft;
import org.saidanddone.reply.ReplyProblem;
import org.saidanddone.reply.ReplyProblem.Field;
import org.saidanddone.reply.Seen;
import org.saidanddone.reply.phrase.PhraseWords;
import org.saidanddone.review.FoundBeside;

/** The form a reply is written in. Parts that an outcome does not need are hidden; what was typed in them stays. */
final class ReplyForm extends Div {

    private static final long serialVersionUID = 1;

    private final transient Runnable changed;
    private final RadioSet<Outcome> outcome;
    private final DayField byDate;
    private final TextBox reason;
    private final Paragraph whoReadsLetter = new Paragraph(Say.text("reply.letter.who"));
    private final NativeDetails foldedLetter;
    private final TextBox letterPlain;
    private final TextBox letterEasy;
    private final WordsAdvice letterAdvice = new WordsAdvice(Variant.EASY_READ);
    private final Div letter;
    private final Paragraph whoReads = new Paragraph();
    private final TextBox plain;
    private final WordsAdvice plainAdvice = new WordsAdvice(Variant.PLAIN);
    private final TextBox easy;
    private final WordsAdvice easyAdvice = new WordsAdvice(Variant.EASY_READ);
    private final LinePicturesPart pictures;
    private final ChangeForm change;

    /**
     * An empty form.
     *
     * @param readers who reads what is written here
     * @param kit what helps whoever writes
     * @param change the part about the change to the action
     * @param changed what to do when the writer changes something or stops typing for a moment
     */
    ReplyForm(Readers readers, ComposerKit kit, ChangeForm change, Runnable changed) {
        this.changed = changed;
        this.change = change;
        addClassName("reply-form");
        Map<Outcome, String> outcomes = new LinkedHashMap<>();
        for (Outcome each : Outcome.values()) {
            outcomes.put(each, Say.text("reply.outcome." + each));
        }
        outcome = new RadioSet<>("reply-outcome", Say.text("reply.outcome"), "", outcomes, this::changed);
        byDate = new DayField("reply-by-date", Say.text("reply.by-date"), this::changed);
        reason = new TextBox("reply-reason", Say.text("reply.reason"), Say.text("reply.reason.hint"), 3)
                .onPause(this::changed);
        letterPlain = new TextBox("letter-plain", Say.text("reply.letter.words"), Say.text("reply.words.hint"), 6)
                .onPause(this::changed);
        letterEasy = new TextBox(
                        "letter-easy", Say.text("reply.letter.easy-words"), Say.text("reply.easy-words.hint"), 6)
                .onPause(this::changed);
        foldedLetter = new NativeDetails(
                Say.text("reply.letter"),
                new Div(whoReadsLetter, new Twins(letterPlain, new Div(), letterEasy, letterAdvice)));
        letter = letter(readers.letter());
        whoReads.setText(Say.text("reply.readers." + readers.reply().name()));
        whoReads.setId("reply-readers");
        whoReads.addClassNames("note");
        plain = new TextBox("reply-plain", Say.text("reply.words"), Say.text("reply.words.hint"), 5)
                .knowingItsPlace()
                .onPause(this::changed);
        easy = new TextBox("reply-easy", Say.text("reply.easy-words"), Say.text("reply.easy-words.hint"), 5)
                .knowingItsPlace()
                .onPause(this::changed);
        pictures = new LinePicturesPart(kit, this::changed);
        PhrasePicker phrases = new PhrasePicker(kit.phrases(), kit.keepsPhrases(), this::putIn);
        change.onChange(this::changed);
        H2 said = new H2(Say.text("reply.public"));
        add(
                outcome,
                said,
                whoReads,
                byDate,
                reason,
                phrases,
                new Twins(plain, plainAdvice, easy, easyAdvice),
                pictures,
                change,
                letter);
        refresh();
    }

    private Div letter(Readers.Letter who) {
        Div part = new Div();
        part.setId("letter");
        switch (who) {
            case NONE -> part.setVisible(false);
            case OF_A_COLLEAGUE ->
                part.add(new H2(Say.text("reply.letter")), new Paragraph(Say.text("reply.letter.of-a-colleague")));
            case WRITTEN_HERE -> {
                whoReadsLetter.addClassName("note");
                whoReadsLetter.setId("letter-readers");
                part.add(foldedLetter);
            }
        }
        return part;
    }

    private void putIn(PhraseWords phrase) {
        plain.put(phrase.plain());
        easy.put(phrase.easy());
        changed();
    }

    private void changed() {
        refresh();
        changed.run();
    }

    private void refresh() {
        Optional<Outcome> now = outcome.value();
        boolean question = now.equals(Optional.of(Outcome.TELL_US_MORE));
        byDate.setVisible(now.equals(Optional.of(Outcome.WILL_DO)));
        reason.setVisible(now.equals(Optional.of(Outcome.CANNOT)));
        plain.label(Say.text(question ? "reply.question.words" : "reply.words"));
        easy.label(Say.text(question ? "reply.question.easy-words" : "reply.easy-words"));
        change.show(now);
        letterAdvice.about(letterEasy.text());
        plainAdvice.about(plain.text());
        easyAdvice.about(easy.text());
        pictures.about(easy.text());
    }

    /** What stands in the form, to be kept on top of this version. */
    ReplyDraft draft(long to, int version) {
        return new ReplyDraft(
                to,
                version,
                outcome.value(),
                byDate.day(),
                reason.text(),
                plain.text(),
                easy.text(),
                change.draft(),
                new Letter(letterPlain.text(), letterEasy.text()),
                pictures.value());
    }

    /** The writer has seen this of what others did, and goes on. */
    void saw(Seen now) {
        change.saw(now);
    }

    /** What the writer has seen so far. */
    Seen seen() {
        return change.seenSoFar();
    }

    /** Puts the draft into the form. */
    void fill(ReplyDraft draft) {
        outcome.value(draft.outcome());
        byDate.day(draft.byDate());
        reason.text(draft.reason());
        plain.text(draft.plain());
        easy.text(draft.easy());
        pictures.fill(draft.easy(), draft.pictures());
        foldedLetter.setOpen(!draft.letter().isEmpty());
        letterPlain.text(draft.letter().plain());
        letterEasy.text(draft.letter().easy());
        change.fill(draft.change());
        refresh();
    }

    /** Marks the fields with these problems and gives back the sentences that lead to them. */
    List<Problem> mark(List<ReplyProblem> problems) {
        List<Field> wrong = problems.stream().map(ReplyProblem::field).toList();
        outcome.wrong(wrong.contains(Field.OUTCOME));
        byDate.setInvalid(wrong.contains(Field.BY_DATE));
        reason.wrong(wrong.contains(Field.REASON));
        plain.wrong(wrong.contains(Field.PLAIN));
        easy.wrong(wrong.contains(Field.EASY));
        letterPlain.wrong(wrong.contains(Field.LETTER_PLAIN));
        letterEasy.wrong(wrong.contains(Field.LETTER_EASY));
        if (wrong.contains(Field.LETTER_PLAIN) || wrong.contains(Field.LETTER_EASY)) {
            foldedLetter.setOpen(true);
        }
        change.mark(wrong);
        return problems.stream()
                .map(problem -> new Problem(idOf(problem.field()), Say.text(problem.key())))
                .toList();
    }

    /** Marks words in the texts and gives back the sentences that lead to them. */
    List<Problem> mark(List<FoundBeside> found, Consumer<MayStand> decided) {
        List<Problem> problems = new ArrayList<>();
        for (Field field : Field.values()) {
            List<FoundBeside> here = found.stream()
                    .filter(each -> each.field().equals(field.name()))
                    .toList();
            box(field).ifPresent(box -> {
                box.below();
                if (!here.isEmpty()) {
                    boolean hidden = here.stream().anyMatch(FoundBeside::isHidden);
                    box.wrong(true);
                    box.below(
                            new WordMarks(box.text(), here, each -> decided.accept(new MayStand(field, each.words()))));
                    problems.add(new Problem(
                            idOf(field),
                            Say.text(
                                    hidden ? "reply.beside.problem.hidden" : "reply.beside.problem.open", box.name())));
                }
            });
        }
        return problems;
    }

    private Optional<TextBox> box(Field field) {
        return switch (field) {
            case REASON -> Optional.of(reason);
            case PLAIN -> Optional.of(plain);
            case EASY -> Optional.of(easy);
            default -> change.box(field);
        };
    }

    private static String idOf(Field field) {
        return switch (field) {
            case OUTCOME -> "reply-outcome";
            case BY_DATE -> "reply-by-date";
            case REASON -> "reply-reason";
            case PLAIN -> "reply-plain";
            case EASY -> "reply-easy";
            case LETTER_PLAIN -> "letter-plain";
            case LETTER_EASY -> "letter-easy";
            case ACTION -> "change-action";
            case CHANGE -> "change-kind";
            case STATUS -> "change-status";
            case DATE -> "change-date";
            case TITLE -> "change-title";
            case EASY_TITLE -> "change-easy-title";
            case MILESTONE -> "change-milestone";
            case CHANGE_PLAIN -> "change-plain";
            case CHANGE_EASY -> "change-easy";
            case EVIDENCE_KIND -> "change-evidence-kind";
            case EVIDENCE -> "change-evidence";
        };
    }
}
