package org.saidanddone.people.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.saidanddone.people.Account;

/** What a feature adds to the page of a person. Each is a bean. */
public interface PersonSection {

    /** The part of the page, empty where there is nothing to show about this person. */
    Optional<Component> of(Account account);

    /** What ends with the account, in words for whoever ends it; empty where nothing does. */
    Optional<String> endsWith(Account account);
}
