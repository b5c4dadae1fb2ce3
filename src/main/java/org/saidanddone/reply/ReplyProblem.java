package org.saidanddone.reply;

import org.saidanddone.redaction.TextBeside;

/**
 * Why a reply cannot be sent as it is.
 *
 * @param field where
 * @param key the sentence about it in the language file
 */
public record ReplyProblem(Field field, String key) {

    /** A part of a reply that can be wrong. */
    public enum Field {
        /** What the reply says. */
        OUTCOME,
        /** The day by which it will be done. */
        BY_DATE,
        /** Why it cannot be done. */
        REASON,
        /** The reply in plain words. */
        PLAIN,
        /** The reply in easy-read words. */
        EASY,
        /** What only the person reads, in plain words. */
        LETTER_PLAIN,
        /** What only the person reads, in easy-read words. */
        LETTER_EASY,
        /** The action that changes. */
        ACTION,
        /** The kind of change. */
        CHANGE,
        /** The new status. */
        STATUS,
        /** The new date. */
        DATE,
        /** The added step in plain words. */
        TITLE,
        /** The added step in easy-read words. */
        EASY_TITLE,
        /** The step that was reached. */
        MILESTONE,
        /** What the action's page says in plain words. */
        CHANGE_PLAIN,
        /** What the action's page says in easy-read words. */
        CHANGE_EASY,
        /** What kind of thing shows it. */
        EVIDENCE_KIND,
        /** What shows it. */
        EVIDENCE;

        /** The text of this field, for those who look at its words. */
        TextBeside text(String words) {
            return new TextBeside(name(), words);
        }
    }
}
