package org.saidanddone.people.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What a feature tells an administrator, on the first page after signing in and above the list of people. A bean each. */
public interface NoticeSection {

    /** What whoever asks now must know; empty where there is nothing, or it is not for them. */
    Optional<Component> notice();
}
