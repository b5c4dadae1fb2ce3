package org.saidanddone.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.Set;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Answer;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.feedback.Voice;
import org.saidanddone.plan.Theme;

/** Everything a person sent, as they sent it, with whose words it is. */
final class SentWords extends Section {

    private static final long serialVersionUID = 1;

    /** These are shown as facts and not once more as answers. */
    private static final Set<String> AS_FACTS =
            Set.of("voice", "feeling", "safe", "about-us", "show", "answer-way", "answer-format");

    /** Everything. */
    SentWords(Feedback sent, Optional<Theme> chosen) {
        this(sent, chosen, Set.of());
    }

    /** Everything but the words of the given questions, which stand somewhere else on the screen. */
    SentWords(Feedback sent, Optional<Theme> chosen, Set<String> without) {
        add(new H2(Say.text("review.sent.heading")));
        Facts facts = new Facts()
                .fact(Say.text("review.fact.voice"), Wording.of(sent.voice()))
                .fact(Say.text("review.fact.feeling"), Wording.of(sent.feeling()))
                .fact(Say.text("review.fact.safe"), Wording.safe(sent.safe()))
                .fact(Say.text("review.fact.about-us"), Wording.aboutUs(sent.answer(QuestionSet.ABOUT_US)))
                .fact(Say.text("review.fact.show"), Say.text(show(sent)))
                .fact(Say.text("review.fact.way"), Wording.of(sent.answerWay()));
        chosen.ifPresent(theme -> facts.fact(Say.text("review.fact.theme"), theme.title()));
        if (!sent.answerAddress().isBlank()) {
            facts.fact(Say.text("review.fact.address"), sent.answerAddress());
        }
        sent.format().ifPresent(format -> facts.fact(Say.text("review.fact.format"), Wording.of(format)));
        add(facts);
        sent.answers().stream()
                .filter(answer -> !AS_FACTS.contains(answer.question()))
                .forEach(answer -> answer(answer, without.contains(answer.question()) ? "" : answer.words()));
    }

    private static String show(Feedback sent) {
        if (!sent.mayShow()) {
            return "review.show.staff";
        }
        return sent.voice() == Voice.ON_BEHALF ? "review.show.everybody.other" : "review.show.everybody";
    }

    private void answer(Answer answer, String words) {
        String chosen = Wording.choice(answer.choice());
        boolean wantsHelp = answer.chosen().wantsHelp();
        if (chosen.isEmpty() && words.isBlank() && !wantsHelp) {
            return;
        }
        add(new H3(Wording.question(answer.question())));
        if (wantsHelp) {
            Div help = new Div(new Paragraph(Say.text("review.sent.wants-help")));
            help.addClassNames("note", "warn");
            add(help);
        }
        if (!chosen.isEmpty()) {
            add(new Paragraph(chosen));
        }
        if (!words.isBlank()) {
            add(words(words));
        }
    }

    /** What somebody wrote, line by line as they wrote it, as text and nothing else. */
    static Div words(String words) {
        Div box = new Div(words);
        box.addClassName("words");
        return box;
    }
}
