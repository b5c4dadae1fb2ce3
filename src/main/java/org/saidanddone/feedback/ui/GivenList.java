package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Predicate;
import org.saidanddone.easyread.ui.PictureImage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Draft;
import org.saidanddone.feedback.GivingFeedback;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.Question;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.plan.Plans;
import org.saidanddone.plan.Theme;

/** What was given to each question, in the words it was asked in, with a link to change it. */
@Singleton
final class GivenList {

    private final Plans plans;
    private final Ways ways;

    GivenList(Plans plans, Ways ways) {
        this.plans = plans;
        this.ways = ways;
    }

    /** Every question that is asked, also those that were passed over. */
    DescriptionList all(OpenDraft open, Draft draft) {
        return list(open, draft, question -> true);
    }

    /** What was given up to now, and no question that was not reached yet. */
    DescriptionList soFar(OpenDraft open, Draft draft) {
        return list(open, draft, question -> isGiven(open, draft, question));
    }

    /** True when anything was given, but for what it is about. */
    boolean isAnything(OpenDraft open, Draft draft) {
        return draft.questions().questions().stream()
                .filter(question -> !question.code().equals(QuestionSet.VOICE))
                .anyMatch(question -> isGiven(open, draft, question));
    }

    private boolean isGiven(OpenDraft open, Draft draft, Question question) {
        return !draft.answer(question.code()).isEmpty()
                || (question.isOpen() && ways.isAnswered(open, draft, question));
    }

    private DescriptionList list(OpenDraft open, Draft draft, Predicate<Question> shown) {
        GivingFeedback way = new GivingFeedback(draft);
        DescriptionList list = new DescriptionList();
        list.addClassName("answers");
        list.add(row("about", Say.text("tell.check.about"), Page.PLANS, List.of(text(about(draft)))));
        way.asked().stream()
                .map(draft.questions()::question)
                .filter(shown)
                .forEach(question -> list.add(row(
                        question.code(),
                        Asked.in(draft).question(question),
                        Page.of(way.pageOf(question.code()).orElse(question.code())),
                        given(open, draft, question))));
        return list;
    }

    private static Div row(String code, String question, String path, List<? extends Component> given) {
        DescriptionList.Description answer = new DescriptionList.Description();
        Div what = new Div();
        what.addClassName("given-all");
        given.forEach(what::add);
        Anchor change = new Anchor(path);
        change.setId("change-" + code);
        change.setText(Say.text("tell.check.change"));
        change.getElement()
                .setAttribute(
                        "aria-label", Say.text("tell.check.change.what", Say.text("tell.check.change"), question));
        change.addClassName("change");
        answer.add(what, change);
        Div row = new Div(new DescriptionList.Term(question), answer);
        row.addClassName("answer");
        return row;
    }

    private String about(Draft draft) {
        return draft.about()
                .actionId()
                .flatMap(plans::action)
                .map(action -> Say.either(action.title(), action.easyTitle()))
                .or(() -> draft.about().themeId().flatMap(plans::theme).map(GivenList::notSureIn))
                .or(() -> draft.about()
                        .planId()
                        .flatMap(plans::plan)
                        .map(plan -> Say.either(plan.title(), plan.easyTitle()) + "\n" + Say.text("tell.not-sure")))
                .orElseGet(() -> Say.text("tell.not-sure"));
    }

    private static String notSureIn(Theme theme) {
        return Say.either(theme.title(), theme.easyTitle()) + "\n" + Say.text("tell.not-sure-promise");
    }

    private List<? extends Component> given(OpenDraft open, Draft draft, Question question) {
        if (question.isOpen() && ways.isAnswered(open, draft, question)) {
            return ways.given(open, draft, question);
        }
        String code = question.code();
        String words = draft.words(code);
        if (question.isOpen() || draft.answer(code).isEmpty()) {
            return List.of(text(nothing(code)));
        }
        return draft.choice(code)
                .map(choice -> chosen(draft, question, choice, words))
                .orElseGet(() -> List.of(text(words)));
    }

    private static List<Div> chosen(Draft draft, Question question, String choice, String words) {
        Div line = new Div();
        line.addClassName("given-choice");
        question.choices().stream()
                .filter(offered -> offered.code().equals(choice))
                .forEach(offered -> line.add(PictureImage.beside(offered.picture())));
        line.add(text(Asked.in(draft).choice(question, choice)));
        return words.isEmpty() ? List.of(line) : List.of(line, text(words));
    }

    private static Div text(String words) {
        Div text = new Div();
        text.addClassName("given");
        text.setText(words);
        return text;
    }

    private static String nothing(String code) {
        return switch (code) {
            case QuestionSet.SHOW -> Say.text("tell.check.show-nothing");
            case QuestionSet.ANSWER_WAY -> Say.text("tell.check.way-nothing");
            default -> Say.text("tell.check.empty");
        };
    }
}
