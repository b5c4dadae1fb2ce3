package org.saidanddone.review.ui;

import java.io.Serializable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.saidanddone.review.CaseAt;
import org.saidanddone.review.CaseFile;

/** Does a change of the case that is on the screen, shows what it led to, and says when it was refused. */
public interface CaseWork extends Serializable {

    /**
     * Does the change.
     *
     * @param fieldId the id of the field to go back to when it is refused
     * @param wish what the colleague wanted, in words, for when somebody else came first
     * @param change the change, of the case as it is on the screen
     * @param then what to do with the case after it
     */
    void change(String fieldId, String wish, Function<CaseFile, CaseAt> change, Consumer<CaseFile> then);

    /** The case is with the safeguarding lead now: nothing of it stays on the screen but this sentence. */
    void toLead(String key);

    /** Says that something is wrong with what was typed. */
    void wrong(String fieldId, String sentence);

    /** Shows the case as it is now; what was typed stays in its box. */
    void showNow();

    /** Hides the words wherever they stand, as if a colleague had typed them. */
    void hideWords(String words);

    /** The case as it is on the screen. */
    CaseFile now();
}
