package org.saidanddone.question.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.easyread.ui.LongText;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.WordsAdvice;
import org.saidanddone.question.PersonQuestion;
import org.saidanddone.question.QuestionIsOpen;
import org.saidanddone.question.QuestionText;
import org.saidanddone.question.Questions;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.NoSuchCase;
import org.saidanddone.review.ui.CasePart;
import org.saidanddone.review.ui.Place;
import org.saidanddone.review.ui.SentWords;

/** Asking the person something, and what they were asked before. */
@Prototype
final class QuestionPart extends CasePart {

    private static final long serialVersionUID = 1;

    private static final String PLAIN = "question-plain";
    private static final String EASY = "question-easy";

    private final transient Questions questions;
    private final UnorderedList asked = new UnorderedList();
    private final LongText plain = new LongText(PLAIN, Say.text("review.ask.plain"), Say.text("review.ask.plain.hint"));
    private final LongText easy = new LongText(EASY, Say.text("review.ask.easy"), Say.text("review.ask.easy.hint"));
    private final NativeDetails form;

    QuestionPart(Questions questions) {
        super("review.ask.heading");
        this.questions = questions;
        asked.getElement().setAttribute("role", "list");
        asked.addClassName("cards");
        WordsAdvice plainAdvice = new WordsAdvice(Variant.PLAIN);
        WordsAdvice easyAdvice = new WordsAdvice(Variant.EASY_READ);
        plain.whenTyped(plainAdvice::about);
        easy.whenTyped(easyAdvice::about);
        var ask = button(Say.text("review.ask.button"), this::ask);
        ask.setId("question-ask");
        ask.addClassName("second");
        Div inside =
                new Div(new Paragraph(Say.text("review.ask.help")), plain, plainAdvice, easy, easyAdvice, buttons(ask));
        form = new NativeDetails(Say.text("review.ask.open"), inside);
        add(asked, form);
    }

    @Override
    protected Place place() {
        return Place.TABS;
    }

    @Override
    protected String tab() {
        return Say.text("review.tab.ask");
    }

    @Override
    protected int order() {
        return 90;
    }

    @Override
    protected boolean hasUnkeptWords() {
        return !plain.text().isBlank() || !easy.text().isBlank();
    }

    @Override
    protected void show(CaseFile file) {
        show(questions.of(file.feedback().id()));
    }

    private void show(List<PersonQuestion> all) {
        asked.removeAll();
        asked.setVisible(!all.isEmpty());
        all.forEach(each -> asked.add(card(each)));
        form.setVisible(all.stream().noneMatch(PersonQuestion::open));
    }

    private static ListItem card(PersonQuestion question) {
        ListItem item = new ListItem(
                new Paragraph(Say.text("review.ask.asked", question.by(), Say.moment(question.asked()))),
                SentWords.words(question.plain()),
                new Paragraph(state(question)));
        item.addClassName("card");
        return item;
    }

    private static String state(PersonQuestion question) {
        return question.answered()
                .map(when -> Say.text("review.ask.answered", Say.moment(when)))
                .or(() -> question.declined().map(when -> Say.text("review.ask.declined", Say.moment(when))))
                .orElseGet(() -> Say.text("review.ask.waiting"));
    }

    private void ask() {
        QuestionText text = new QuestionText(plain.text(), easy.text());
        plain.wrong(text.plain().isEmpty());
        easy.wrong(text.easy().isEmpty());
        if (!text.isWhole()) {
            work().wrong(text.plain().isEmpty() ? PLAIN : EASY, Say.text("review.ask.missing", QuestionText.LIMIT));
            return;
        }
        try {
            show(questions.ask(work().now().feedback().id(), text));
            plain.text("");
            easy.text("");
            sayWithFocus(Say.text("review.ask.done"));
        } catch (QuestionIsOpen colleagueWasFaster) {
            show(questions.of(work().now().feedback().id()));
            work().wrong(PLAIN, Say.text("review.ask.one"));
        } catch (NoSuchCase gone) {
            work().wrong(PLAIN, Say.text("review.gone"));
        }
    }
}
