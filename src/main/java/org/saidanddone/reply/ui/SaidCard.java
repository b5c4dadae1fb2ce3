package org.saidanddone.reply.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.saidanddone.easyread.ui.PictureImage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Feeling;
import org.saidanddone.feedback.Voice;
import org.saidanddone.feedback.ui.ChosenSection;
import org.saidanddone.publishing.PublishedAnswer;
import org.saidanddone.publishing.PublishedFeedback;
import org.saidanddone.redaction.WordsFrom;

/** What a person said, in its published form, with whose words it is. */
final class SaidCard extends Div {

    private static final long serialVersionUID = 1;

    /** The card, with the sentences of this key about whose words these are and how it is going. */
    SaidCard(PublishedFeedback said, String key) {
        addClassName("said");
        Div voice = new Div(
                PictureImage.beside(picture(said.voice())), new Paragraph(Say.text(key + ".voice." + said.voice())));
        voice.addClassName("said-voice");
        add(voice);
        said.feeling().ifPresent(feeling -> add(feeling(feeling, key + ".feeling", said.voice())));
        if (said.held()) {
            add(Wording.paragraphs(Say.text("held.words")));
        }
        String asked = "";
        for (PublishedAnswer answer : said.answers()) {
            add(said, answer, answer.question().equals(asked), key);
            asked = answer.question();
        }
    }

    private static Div feeling(Feeling feeling, String key, Voice voice) {
        Div line = new Div(
                PictureImage.beside(picture(feeling)), new Paragraph(Wording.saidBy(voice, key + "." + feeling)));
        line.addClassName("said-feeling");
        return line;
    }

    private void add(PublishedFeedback said, PublishedAnswer answer, boolean askedBefore, String key) {
        Voice voice = said.voice();
        if (answer.words().isBlank() && answer.pictures().isEmpty()) {
            return;
        }
        String question = Wording.question(said.questionSet(), said.feeling(), answer.question(), key);
        if (!question.isEmpty() && !askedBefore) {
            Paragraph asked = new Paragraph(question);
            asked.addClassName("said-question");
            add(asked);
        }
        if (!answer.pictures().isEmpty()) {
            UnorderedList chosen = new UnorderedList();
            chosen.addClassName("said-chosen");
            answer.pictures()
                    .forEach(code -> chosen.add(new ListItem(ChosenSection.of(code, voice == Voice.ON_BEHALF))));
            add(chosen);
        }
        if (answer.from() != WordsFrom.PERSON) {
            Div from = new Div(
                    PictureImage.beside(picture(answer.from())),
                    new Div(Wording.paragraphs(Wording.saidBy(voice, key + ".from." + answer.from()))));
            from.addClassName("said-from");
            add(from);
        }
        if (!answer.words().isBlank()) {
            Div words = new Div(Wording.paragraphs(answer.words()));
            words.addClassName("said-words");
            add(words);
        }
    }

    private static String picture(Voice voice) {
        return switch (voice) {
            case OWN -> "own-words";
            case SUPPORTED -> "person-with-helper";
            case ON_BEHALF -> "speaking-for-someone";
        };
    }

    static String picture(WordsFrom from) {
        return switch (from) {
            case PERSON -> "write";
            case VOICE -> "voice-recording";
            case VIDEO -> "video";
            case PHOTO -> "photo";
        };
    }

    private static String picture(Feeling feeling) {
        return switch (feeling) {
            case GOOD -> "good";
            case OK -> "ok";
            case BAD -> "bad";
            case DONT_KNOW -> "dont-know";
        };
    }
}
