package org.saidanddone.feedback;

import java.util.List;

/** Something that must be so before a real installation takes feedback. Each is a bean; a feature may add its own. */
public interface OpeningCondition {

    /**
     * What is lacking.
     *
     * @param key the key of the sentence that says it to an administrator
     * @param path the page on which it is mended
     */
    record Lack(String key, String path) {}

    /** What is lacking now; nothing where the condition is met. */
    List<Lack> lacking();
}
