package org.saidanddone.platform.text;

import java.util.Optional;

/** Whoever reads a list from the data folder tells here what is wrong with it. A bean for each. */
public interface ListReport {

    /** What is wrong; empty where nothing is. */
    Optional<ListTrouble> trouble();
}
