package org.saidanddone.review;

import java.util.List;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.redaction.HiddenBefore;
import org.saidanddone.redaction.Redaction;
import org.saidanddone.redaction.SaidText;
import org.saidanddone.redaction.Suggestion;

/**
 * What was said in a case, and what is decided of it, in one moment: read once, for everything that is made of it.
 *
 * @param texts every text that others may see
 * @param hidden what is hidden of them
 * @param suggestions what is suggested for hiding, and nobody has decided
 * @param unsettled what was hidden in earlier versions, and nobody has settled
 * @param concernOpen true while a concern about it is open
 */
record Said(
        Feedback sent,
        List<SaidText> texts,
        List<Redaction> hidden,
        List<Suggestion> suggestions,
        List<HiddenBefore> unsettled,
        boolean concernOpen) {

    /** Keeps its own copies of the lists. */
    Said {
        texts = List.copyOf(texts);
        hidden = List.copyOf(hidden);
        suggestions = List.copyOf(suggestions);
        unsettled = List.copyOf(unsettled);
    }
}
