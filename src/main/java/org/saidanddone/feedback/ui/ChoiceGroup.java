package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import org.saidanddone.easyread.ui.EasyPage;

/** The choices of one question, named by the heading of the page. */
@Tag("fieldset")
final class ChoiceGroup extends Component implements HasComponents, HasStyle {

    private static final long serialVersionUID = 1;

    ChoiceGroup() {
        addClassName("choices");
        getElement().setAttribute("aria-labelledby", EasyPage.HEADING);
    }

    /** The choices of the question with this code. */
    ChoiceGroup of(String question) {
        getElement().setAttribute("data-question", question);
        return this;
    }

    /** Named by another heading instead. */
    ChoiceGroup namedBy(String headingId) {
        getElement().setAttribute("aria-labelledby", headingId);
        return this;
    }
}
