package org.saidanddone.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.saidanddone.easyread.ui.Facts;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Answer;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.feedback.Voice;
import org.saidanddone.plan.Theme;

/** Everything a person sent, as they sent it, with whose words it is. */
public final class SentWords extends Section {

    private static final long serialVersionUID = 1;

    /** These are shown as facts and not once more as answers. */
    private static final Set<String> AS_FACTS =
            Set.of("voice", "feeling", "safe", "about-us", "show", "answer-way", "answer-format");

    /** Everything. */
    public SentWords(Feedback sent, Optional<Theme> chosen) {
        add(new H2(Say.text("review.sent.heading")), facts(sent, chosen));
        answers(sent).forEach(answer -> {
            List<Component> given = given(answer);
            if (!given.isEmpty()) {
                add(new H3(Wording.question(answer.question())));
                add(given);
            }
        });
    }

    /** Whose words they are, and how the person wants to be reached. */
    static Facts facts(Feedback sent, Optional<Theme> chosen) {
        Facts facts = new Facts()
                .fact(Say.text("review.fact.voice"), Wording.of(sent.voice()))
                .fact(Say.text("review.fact.feeling"), Wording.of(sent.feeling()))
                .fact(Say.text(safe(sent)), Wording.safe(sent.safe()))
                .fact(Say.text("review.fact.about-us"), Wording.aboutUs(sent.answer(QuestionSet.ABOUT_US)))
                .fact(Say.text("review.fact.show"), Say.text(show(sent)))
                .fact(Say.text("review.fact.way"), Wording.of(sent.answerWay()));
        chosen.ifPresent(theme -> facts.fact(Say.text("review.fact.theme"), theme.title()));
        if (!sent.answerAddress().isBlank()) {
            facts.fact(Say.text("review.fact.address"), sent.answerAddress());
        }
        sent.format().ifPresent(format -> facts.fact(Say.text("review.fact.format"), Wording.of(format)));
        return facts;
    }

    /** What is not shown as a fact: what was added last, then everything in its order. */
    static List<Answer> answers(Feedback sent) {
        List<Answer> added = sent.answers().stream().filter(SentWords::added).toList();
        return Stream.concat(
                        added.reversed().stream(),
                        sent.answers().stream()
                                .filter(answer -> !added(answer) && !AS_FACTS.contains(answer.question())))
                .toList();
    }

    private static boolean added(Answer answer) {
        return answer.question().equals(QuestionSet.ADDED);
    }

    /** In the words of who said it: of another person it is what somebody says of them. */
    private static String safe(Feedback sent) {
        return sent.voice() == Voice.ON_BEHALF ? "review.fact.safe.on-behalf" : "review.fact.safe";
    }

    private static String show(Feedback sent) {
        if (!sent.mayShow()) {
            return "review.show.staff";
        }
        return sent.voice() == Voice.ON_BEHALF ? "review.show.everybody.other" : "review.show.everybody";
    }

    /** Everything of one answer; empty where there is only a recording beside it. */
    public static List<Component> given(Answer answer) {
        return given(answer, answer.words());
    }

    /** The same, with these words in the place of its own. */
    static List<Component> given(Answer answer, String words) {
        List<Component> given = new ArrayList<>();
        if (answer.chosen().wantsHelp()) {
            Div help = new Div(new Paragraph(Say.text("review.sent.wants-help")));
            help.addClassNames("note", "warn");
            given.add(help);
        }
        String chosen = Wording.choice(answer.choice());
        if (!chosen.isEmpty()) {
            given.add(new Paragraph(chosen));
        }
        if (!words.isBlank()) {
            given.add(words(words));
        }
        return given;
    }

    /** What somebody wrote, line by line as they wrote it, as text and nothing else. */
    public static Div words(String words) {
        Div box = new Div(words);
        box.addClassName("words");
        return box;
    }
}
