package org.saidanddone.plan;

import java.util.Collection;
import java.util.Map;

/**
 * Knows which words on an action's page are not shown now, or are shown in other words: another feature decides that. A
 * bean, found by this type.
 */
public interface WordsInstead {

    /** Codes of the fields of a change or a proposal. */
    String PLAIN = "PLAIN";

    /** What happened, in easy-read words. */
    String EASY = "EASY";

    /** The step, in plain words. */
    String TITLE = "TITLE";

    /** The step, in easy-read words. */
    String TITLE_EASY = "TITLE_EASY";

    /** What shows it. */
    String EVIDENCE = "EVIDENCE";

    /** Why the owner said no, in plain words. */
    String REFUSAL = "REFUSAL";

    /** The same in easy-read words. */
    String REFUSAL_EASY = "REFUSAL_EASY";

    /** By their numbers, what stands in the place of changes; those that are not in it are shown as they were written. */
    Map<Long, Instead> changes(Collection<Long> updateIds);

    /** By their numbers, what stands in the place of proposals. */
    Map<Long, Instead> proposals(Collection<Long> proposalIds);
}
