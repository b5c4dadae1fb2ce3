package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidanddone.easyread.ui.Explained;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.AnswerWay;
import org.saidanddone.feedback.Draft;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.Question;
import org.saidanddone.feedback.WishesOffered;

/**
 * One of several questions on one page. What is pressed is kept at once and can be pressed again to undo it, but for a way
 * to reply, whose address would be lost; the button below them all leads on.
 */
final class QuestionPart extends Div {

    private static final long serialVersionUID = 1;

    private static final String ADDRESS = "address";

    private final transient Drafts drafts;
    private final transient WishesOffered wishes;
    private final transient OpenDraft open;
    private final transient Question question;
    private final transient Asked asked;
    private final SerializableBiConsumer<String, String> problem;
    private final ChoiceGroup group = new ChoiceGroup();
    private final Div address = new Div();
    private @Nullable AddressField field;
    private @Nullable Writing writing;
    private String chosen;

    /**
     * The question as it is answered now.
     *
     * @param isFirst true where the heading of the page asks it
     * @param problem hears the id of a field and what is wrong with it
     */
    QuestionPart(
            Drafts drafts,
            WishesOffered wishes,
            OpenDraft open,
            Draft draft,
            Question question,
            boolean isFirst,
            SerializableBiConsumer<String, String> problem) {
        this.drafts = drafts;
        this.wishes = wishes;
        this.open = open;
        this.question = question;
        this.problem = problem;
        this.asked = Asked.in(draft);
        this.chosen = draft.choice(question.code()).orElse("");
        addClassName("question-part");
        setId("part-" + question.code());
        String headingId = "heading-" + question.code();
        if (!isFirst) {
            H2 heading = new H2(asked.question(question));
            heading.setId(headingId);
            add(heading);
            group.namedBy(headingId);
        }
        Div hint = new Div(Explained.lines(asked.hint(question)));
        hint.addClassName("hint");
        hint.setId("hint-" + question.code());
        add(hint);
        if (wishes.notMet(draft).contains(question.code())) {
            Div note = new Div(Explained.lines(Say.text("tell.not-met", asked.choice(question, chosen))));
            note.addClassName("note");
            add(note);
            chosen = "";
        }
        if (question.kind() == Question.Kind.WORDS) {
            writing = new Writing(drafts, open, question, draft.answer(question.code()), problem)
                    .namedBy(isFirst ? Optional.empty() : Optional.of(headingId), "hint-" + question.code());
            add(writing);
            return;
        }
        for (Question.Choice choice : wishes.of(question)) {
            ChoiceButton button = new ChoiceButton(
                            choice.picture(), asked.choice(question, choice.code()), () -> press(choice.code()))
                    .named(choice.code())
                    .given(chosen);
            group.add(question.kind() == Question.Kind.CHOICE_AND_WORDS ? button : button.toggles());
        }
        add(group, address);
        if (asksForAddress()) {
            askForAddress(draft.words(question.code()));
        }
    }

    /** True when this is the question with this code. */
    boolean asks(String code) {
        return question.code().equals(code);
    }

    private boolean asksForAddress() {
        return question.kind() == Question.Kind.CHOICE_AND_WORDS
                && !chosen.isEmpty()
                && AnswerWay.valueOf(chosen) != AnswerWay.RECEIPT;
    }

    private void press(String code) {
        boolean isWay = question.kind() == Question.Kind.CHOICE_AND_WORDS;
        if (isWay && code.equals(chosen)) {
            return;
        }
        chosen = code.equals(chosen) ? "" : code;
        drafts.choose(open, question.code(), chosen, "");
        group.getChildren().map(ChoiceButton.class::cast).forEach(row -> row.given(chosen));
        address.removeAll();
        field = null;
        if (asksForAddress()) {
            askForAddress("");
            address.getElement()
                    .executeJs("const f = this.querySelector('input, textarea'); f.focus();"
                            + " this.scrollIntoView({block: 'nearest'})");
        }
    }

    private void askForAddress(String before) {
        AnswerWay way = AnswerWay.valueOf(chosen);
        field = new AddressField(ADDRESS, way, before, text -> drafts.choose(open, question.code(), way.name(), text));
        address.add(field);
    }

    /** Keeps what stands in the boxes; false when it cannot stay so, which is said. */
    boolean isDone() {
        if (writing != null) {
            return writing.isDone();
        }
        if (field == null) {
            return true;
        }
        AnswerWay way = AnswerWay.valueOf(chosen);
        drafts.choose(open, question.code(), way.name(), field.text());
        boolean fits = wishes.reaches(way, field.text());
        if (!fits) {
            problem.accept(ADDRESS, Say.text("question.answer-way." + way.name() + ".problem"));
        }
        return fits;
    }
}
