package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.Objects;
import org.saidanddone.easyread.ui.EasyPage;

/** A place to write in, which hands on what is written while it is written: at most a second later. */
@Tag("textarea")
final class WordsBox extends Component {

    private static final long serialVersionUID = 1;

    private static final String VALUE = "value";
    private static final int WHILE_WRITING_MS = 1_000;

    private final SerializableBiConsumer<WordsBox, String> kept;
    private String last;

    /** A box named by the heading of the page. */
    WordsBox(String id, String words, SerializableBiConsumer<WordsBox, String> kept) {
        this.kept = kept;
        this.last = words;
        setId(id);
        Element element = getElement();
        element.setProperty(VALUE, words);
        element.setAttribute("aria-labelledby", EasyPage.HEADING)
                .setAttribute("rows", "7")
                .setAttribute("class", "words-box")
                .setAttribute("spellcheck", "true");
        element.addEventListener("input", event -> changed())
                .synchronizeProperty(VALUE)
                .debounce(WHILE_WRITING_MS, DebouncePhase.INTERMEDIATE, DebouncePhase.TRAILING);
        element.addEventListener("change", event -> changed()).synchronizeProperty(VALUE);
        element.addEventListener("blur", event -> changed()).synchronizeProperty(VALUE);
    }

    /** Named by a label of its own instead. */
    WordsBox labelled(String labelId) {
        getElement().setAttribute("aria-labelledby", labelId);
        return this;
    }

    /** Says which text helps to fill it in. */
    WordsBox describedBy(String id) {
        getElement().setAttribute("aria-describedby", id);
        return this;
    }

    String words() {
        return getElement().getProperty(VALUE, "");
    }

    void show(String words) {
        last = words;
        getElement().setProperty(VALUE, words);
    }

    private void changed() {
        String now = words();
        if (!Objects.equals(now, last)) {
            last = now;
            kept.accept(this, now);
        }
    }
}
