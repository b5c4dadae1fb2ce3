package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Draft;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.Kept;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.Question;
import org.saidanddone.feedback.Words;

/** The box in which a question is answered in words, kept while they are written, and below it if they are kept. */
final class Writing extends Div {

    private static final long serialVersionUID = 1;

    private static final String BOX = "words";
    private static final int MARK_BYTES = 9;

    private final transient Drafts drafts;
    private final transient OpenDraft open;
    private final transient Question question;
    private final SerializableBiConsumer<String, String> problem;
    private final WordsBox box = new WordsBox(BOX);
    private final SafeWords words;

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
        box.describedBy("hint");
        words = new SafeWords(box.getElement(), mark(), before.words(), before.version(), this::keep);
        add(box, new KeepingNote());
    }

    /** Tells one answer of one draft from another, in the memory of the tab, without naming either. */
    private String mark() {
        String both = open.number().digits() + " " + question.code();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(both.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(hash, MARK_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Named and helped by other texts than those of the page. */
    Writing namedBy(Optional<String> headingId, String hintId) {
        headingId.ifPresent(box::labelled);
        box.describedBy(hintId);
        return this;
    }

    private Kept keep(String text, int version) {
        Kept kept = drafts.write(open, question.code(), text, version);
        if (kept instanceof Kept.Both) {
            problem.accept(BOX, Say.text("tell.both"));
        } else if (kept instanceof Kept.Gone) {
            UI.getCurrent().navigate(FeedbackNavigation.TELL);
        }
        return kept;
    }

    /** True when what stands in the box is kept and can stay so; else it is said why not. */
    boolean isDone() {
        words.makeSure();
        if (words.isUnseen()) {
            return false;
        }
        String text = words.text();
        if (Words.isTooLong(text)) {
            problem.accept(BOX, Say.text("tell.too-long", Words.length(text), Words.LIMIT));
            return false;
        }
        return true;
    }
}
