package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.saidanddone.feedback.OpenedCase;

/** Something a feature shows first to a person who came back with their receipt. Each is a bean. */
public interface ReceiptSection {

    /** A new component for this person; empty where there is nothing for them. */
    Optional<Component> of(OpenedCase opened);

    /** Where it stands among the sections: small numbers first. */
    int order();
}
