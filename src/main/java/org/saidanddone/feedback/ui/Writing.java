package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.Optional;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Draft;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.Kept;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.Question;
import org.saidanddone.feedback.Words;

/** The box in which a question is answered in words, kept while they are written. */
final class Writing extends Div {

    private static final long serialVersionUID = 1;

    private static final String BOX = "words";

    private final transient Drafts drafts;
    private final transient OpenDraft open;
    private final transient Question question;
    private final SerializableBiConsumer<String, String> problem;
    private final WordsBox box;
    private int version;

    /** A box with what was written before; {@code problem} hears the id of the box and what is wrong. */
    Writing(
            Drafts drafts,
            OpenDraft open,
            Question question,
            Draft.Given before,
            SerializableBiConsumer<String, String> problem) {
        this.drafts = drafts;
        this.open = open;
        this.question = question;
        this.problem = problem;
        version = before.version();
        box = new WordsBox(BOX, before.words(), (unused, words) -> keep(words)).describedBy("hint");
        Paragraph keeping = new Paragraph(Say.text("tell.keeping"));
        keeping.addClassName("keeping");
        add(box, keeping);
    }

    /** Named and helped by other texts than those of the page. */
    Writing namedBy(Optional<String> headingId, String hintId) {
        headingId.ifPresent(box::labelled);
        box.describedBy(hintId);
        return this;
    }

    private boolean keep(String words) {
        return switch (drafts.write(open, question.code(), words, version)) {
            case Kept.Done done -> {
                version = done.version();
                yield true;
            }
            case Kept.Both both -> {
                version = both.version();
                box.show(both.words());
                problem.accept(BOX, Say.text("tell.both"));
                yield false;
            }
            case Kept.Gone unused -> {
                UI.getCurrent().navigate(FeedbackNavigation.TELL);
                yield false;
            }
        };
    }

    /** Keeps what stands in the box; false when it cannot stay so, which is said. */
    boolean isDone() {
        String words = box.words();
        if (!keep(words)) {
            return false;
        }
        if (Words.isTooLong(words)) {
            problem.accept(BOX, Say.text("tell.too-long", Words.length(words), Words.LIMIT));
            return false;
        }
        return true;
    }
}
