package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import org.saidanddone.easyread.ui.EasyPage;

/** A place to write in, named by the heading of the page. */
@Tag("textarea")
final class WordsBox extends Component {

    private static final long serialVersionUID = 1;

    WordsBox(String id) {
        setId(id);
        getElement()
                .setAttribute("aria-labelledby", EasyPage.HEADING)
                .setAttribute("rows", "7")
                .setAttribute("class", "words-box")
                .setAttribute("autocomplete", "off")
                .setAttribute("spellcheck", "true");
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
}
