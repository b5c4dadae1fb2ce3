package org.saidanddone.takingback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saidanddone.easyread.ui.BigLink;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.AddedTo;
import org.saidanddone.feedback.Answer;
import org.saidanddone.feedback.AskedWords;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.Feeling;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.Question;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.feedback.Voice;
import org.saidanddone.feedback.attachment.Attachment;
import org.saidanddone.feedback.ui.ChosenSection;
import org.saidanddone.feedback.ui.FeedbackNavigation;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.plan.Plans;
import org.saidanddone.platform.calendar.Today;
import org.saidanddone.review.TakingBack;

/**
 * Everything that a person sent, with what they added. Somebody else may have the receipt: nothing is shown before a
 * button is pressed, below words that say so.
 */
@Anyone
@Prototype
@Route(value = TakingBackNavigation.WHAT_I_SENT, layout = EasyLayout.class)
class WhatISentView extends ReceiptPage {

    private static final long serialVersionUID = 1;

    private final transient Plans plans;
    private final transient List<AddedTo> addedTo;

    WhatISentView(TakingBack takingBack, Plans plans, List<AddedTo> addedTo) {
        super(takingBack);
        this.plans = plans;
        this.addedTo = List.copyOf(addedTo);
        heading(Say.text("answer.sent-by-me.heading"));
        backTo(FeedbackNavigation.ANSWER);
    }

    /** What waits to be removed can still be seen. */
    @Override
    boolean isOver(TakingBack.Now now) {
        return now.gone().isPresent();
    }

    @Override
    void open(OpenedCase opened) {
        show(paragraphs(Say.text("answer.sent-by-me.text")));
        show(buttons(button("show-what-i-sent", Say.text("answer.sent-by-me.show"), () -> reveal(opened))));
    }

    private void reveal(OpenedCase opened) {
        Optional<TakingBack.Sent> sent = takingBack().sent(opened);
        if (sent.isEmpty()) {
            go(FeedbackNavigation.ANSWER);
            return;
        }
        clear();
        show(new Paragraph(Say.text(
                "answer.sent-by-me.when",
                Say.date(Today.of(sent.get().feedback().sent())))));
        all(opened, sent.get());
        if (takingBack().now(opened).allTaken().isEmpty()) {
            show(new BigLink(
                    TakingBackNavigation.TAKE_BACK,
                    "delete",
                    Say.text("answer.take-back.link"),
                    Say.text("answer.take-back.link.hint")));
        }
        focusHeading();
    }

    private void all(OpenedCase opened, TakingBack.Sent sent) {
        Feedback feedback = sent.feedback();
        if (!sent.about().isEmpty()) {
            part(Say.text("tell.check.about"), Say.text("answer.sent-by-me.about"));
            sent.about().forEach(id -> plans.action(id)
                    .ifPresent(action -> show(new Paragraph(Say.either(action.title(), action.easyTitle())))));
        }
        String asked = "";
        for (Answer answer : feedback.answers()) {
            if (!answer.question().equals(asked) || answer.question().equals(QuestionSet.ADDED)) {
                show(new H2(question(answer, feedback)));
                asked(opened, answer).ifPresent(words -> show(words));
                if (!answer.question().equals(asked)) {
                    show(recorded(answer.question(), sent.attachments()));
                }
            }
            asked = answer.question();
            said(answer, feedback);
        }
        List<String> answered =
                feedback.answers().stream().map(Answer::question).toList();
        sent.attachments().stream()
                .map(Attachment::question)
                .distinct()
                .filter(question -> !answered.contains(question))
                .forEach(question -> {
                    show(new H2(asked(question, feedback)));
                    show(recorded(question, sent.attachments()));
                });
        show(new H2(asked(QuestionSet.ANSWER_WAY, feedback)));
        show(new Paragraph(chosen(QuestionSet.ANSWER_WAY, feedback.answerWay().name(), feedback)
                .orElse("")));
        if (!feedback.answerAddress().isBlank()) {
            show(words(feedback.answerAddress()));
        }
    }

    private void part(String heading, String text) {
        show(new H2(heading));
        if (!text.isBlank()) {
            show(paragraphs(text));
        }
    }

    private static String question(Answer answer, Feedback feedback) {
        return answer.question().equals(QuestionSet.ADDED)
                ? Say.text("answer.sent-by-me.added", Say.date(Today.of(answer.added())))
                : asked(answer.question(), feedback);
    }

    /** What we asked the person, above what they added because of it. */
    private Optional<Div> asked(OpenedCase opened, Answer answer) {
        if (!answer.question().equals(QuestionSet.ADDED)) {
            return Optional.empty();
        }
        return addedTo.stream()
                .flatMap(one -> one.asked(opened, answer.id(), answer.added()).stream())
                .max(Comparator.comparing(AskedWords::when))
                .map(asked -> {
                    Div words = new Div(paragraphs(Say.text("answer.sent-by-me.asked")));
                    words.add(paragraphs(Say.either(asked.plain(), asked.easy())));
                    words.addClassName("answer-asked");
                    return words;
                });
    }

    private void said(Answer answer, Feedback feedback) {
        Optional<String> choice = chosen(answer.question(), answer.choice(), feedback);
        if (!answer.choice().isEmpty() && choice.isPresent()) {
            show(new Paragraph(choice.get()));
        } else if (!answer.chosen().pictures().isEmpty()) {
            UnorderedList chosen = new UnorderedList();
            chosen.addClassName("said-chosen");
            answer.chosen()
                    .pictures()
                    .forEach(code ->
                            chosen.add(new ListItem(ChosenSection.of(code, feedback.voice() == Voice.ON_BEHALF))));
            show(chosen);
        }
        if (answer.chosen().wantsHelp()) {
            show(new Paragraph(Say.text("answer.sent-by-me.help")));
        }
        if (!answer.words().isBlank()) {
            show(words(answer.words()));
        }
    }

    /** What was asked then, in the version of then. */
    private static String asked(String question, Feedback feedback) {
        return question(question, feedback)
                .flatMap(one -> text(one.key(), feedback))
                .orElse("");
    }

    private static Optional<String> chosen(String question, String choice, Feedback feedback) {
        return question(question, feedback)
                .filter(one -> !one.isOpen())
                .flatMap(one -> text(one.choiceKey(choice), feedback));
    }

    private static Optional<Question> question(String code, Feedback feedback) {
        return feedback.questions().questions().stream()
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    /** As it was asked: of somebody who speaks for another person in other words. */
    private static Optional<String> text(String key, Feedback feedback) {
        String bad = feedback.feeling().equals(Optional.of(Feeling.BAD)) ? ".bad-first" : "";
        String other = feedback.voice() == Voice.ON_BEHALF ? ".on-behalf" : "";
        return Stream.of(bad + other, other, bad, "")
                .flatMap(ending -> Say.find(key + ending).stream())
                .findFirst();
    }

    private static UnorderedList recorded(String question, List<Attachment> all) {
        UnorderedList list = new UnorderedList();
        all.stream()
                .filter(each -> each.question().equals(question))
                .forEach(each -> list.add(
                        new ListItem(Say.text("answer.sent-by-me." + each.kind().name(), each.part()))));
        list.setVisible(list.getChildren().findAny().isPresent());
        return list;
    }

    private static Div words(String text) {
        Div words = new Div();
        words.setText(text);
        words.addClassNames("said-words", "words");
        return words;
    }
}
