package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.saidanddone.feedback.Draft;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.Question;
import org.saidanddone.feedback.Way;

/**
 * One way to answer an open question. It has a page of its own, a {@link WayView} at {@link Page#of(String, Way)}. A way
 * that no bean stands for is not offered.
 */
interface WayPage {

    /** Which way this is. */
    Way way();

    /**
     * What was given this way, in the form it was given in; empty while nothing was. Shown below the words
     * {@code way.NAME.given}, where the question is asked and where everything is looked through.
     */
    Optional<Component> given(OpenDraft open, Draft draft, Question question);

    /** Takes away what was given this way, once the person has said that they mean it. */
    void takeAway(OpenDraft open, Draft draft, Question question);
}
