package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.saidanddone.easyread.ui.PictureImage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Draft;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.feedback.Voice;
import org.saidanddone.feedback.Way;

/** How the answers can look on the website, for who chooses who can read them: what is there so far, and what can come. */
final class HowItLooks extends Div {

    private static final long serialVersionUID = 1;

    private static final List<String> SHOWN = List.of(QuestionSet.GOOD, QuestionSet.HAPPENING, QuestionSet.BETTER);

    /** @param recorded the ways in which something was given that staff write down */
    HowItLooks(Draft draft, List<Way> recorded) {
        addClassName("how-it-looks");
        setId("how-it-looks");
        add(new H2(Say.text("tell.looks.heading")));
        add(new Paragraph(Say.text("tell.looks.text")));
        Voice voice = draft.voice().orElse(Voice.OWN);
        Div card = new Div(line(
                "said-voice",
                voice == Voice.ON_BEHALF
                        ? "speaking-for-someone"
                        : voice == Voice.SUPPORTED ? "person-with-helper" : "own-words",
                Say.text("said.voice." + voice)));
        card.addClassName("said");
        String ending = voice == Voice.ON_BEHALF ? ".on-behalf" : "";
        draft.choice(QuestionSet.FEELING)
                .ifPresent(feeling -> draft.questions().question(QuestionSet.FEELING).choices().stream()
                        .filter(choice -> choice.code().equals(feeling))
                        .forEach(choice -> card.add(
                                line("said-feeling", choice.picture(), Say.text("said.feeling." + feeling + ending)))));
        SHOWN.forEach(question -> said(draft, question, card));
        add(card);
        recorded.forEach(way -> add(new PictureLine(way.picture(), Say.text("tell.looks." + way.name()))));
        add(new PictureLine("staff-reply", Say.text("tell.looks.later").lines().toArray(String[]::new)));
    }

    private static Div line(String name, String picture, String words) {
        Div line = new Div(PictureImage.beside(picture), new Paragraph(words));
        line.addClassName(name);
        return line;
    }

    private static void said(Draft draft, String question, Div card) {
        List<String> pictures = draft.chosen(question).pictures();
        String words = draft.words(question);
        if (pictures.isEmpty() && words.isBlank()) {
            return;
        }
        Paragraph asked = new Paragraph(AskedSection.of(draft.questions().version(), question, draft.isBadFirst()));
        asked.addClassName("said-question");
        card.add(asked);
        if (!pictures.isEmpty()) {
            UnorderedList chosen = new UnorderedList();
            chosen.addClassName("said-chosen");
            pictures.forEach(code -> chosen.add(new ListItem(ChosenSection.of(code, draft.isOnBehalf()))));
            card.add(chosen);
        }
        if (!words.isBlank()) {
            Div text = new Div();
            words.lines().filter(one -> !one.isBlank()).map(Paragraph::new).forEach(text::add);
            text.addClassName("said-words");
            card.add(text);
        }
    }
}
