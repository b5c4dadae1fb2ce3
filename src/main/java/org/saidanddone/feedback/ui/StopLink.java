package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.html.Anchor;
import org.saidanddone.easyread.ui.Say;

/** "Stop and come back later", the last thing on every page on which answers are given: what was given stays. */
final class StopLink extends Anchor {

    private static final long serialVersionUID = 1;

    StopLink() {
        super(Page.STOP, Say.text("tell.stop"));
        addClassName("stop");
    }
}
