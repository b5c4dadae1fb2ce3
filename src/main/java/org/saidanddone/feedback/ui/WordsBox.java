package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableBiConsumer;
import org.saidanddone.easyread.ui.EasyPage;
import org.saidanddone.easyread.ui.Typing;

/** A place to write in, which hands on what is written while it is written. */
@Tag("textarea")
final class WordsBox extends Component {

    private static final long serialVersionUID = 1;

    private final Typing typing;

    /** A box named by the heading of the page. */
    WordsBox(String id, String words, SerializableBiConsumer<WordsBox, String> kept) {
        setId(id);
        getElement()
                .setAttribute("aria-labelledby", EasyPage.HEADING)
                .setAttribute("rows", "7")
                .setAttribute("class", "words-box")
                .setAttribute("autocomplete", "off")
                .setAttribute("spellcheck", "true");
        typing = new Typing(getElement(), words, text -> kept.accept(this, text));
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
        return typing.text();
    }

    void show(String words) {
        typing.show(words);
    }
}
