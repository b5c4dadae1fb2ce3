package org.saidanddone.review.ui;

import java.util.Optional;
import java.util.function.Function;
import org.saidanddone.review.CaseAt;
import org.saidanddone.review.CaseFile;

/** A step of the work on a case. Each is a bean; the first one that is not done is what comes next. */
public interface CaseStep {

    /** Where it stands among the steps: small numbers first. */
    int order();

    /** How the case stands with it; empty where the case does not need it. */
    Optional<Standing> of(CaseFile file);

    /**
     * How a case stands with a step.
     *
     * @param done true when nothing is left to do
     * @param words what is so, or what is to be done
     * @param way how it is done from here; empty where it is done, or where somebody else does it
     */
    record Standing(boolean done, String words, Optional<Way> way) {

        /** Nothing is left to do. */
        public static Standing done(String words) {
            return new Standing(true, words, Optional.empty());
        }

        /** This is to be done, and so it is. */
        public static Standing open(String words, Way way) {
            return new Standing(false, words, Optional.of(way));
        }

        /** This is to be done, by somebody else or later. */
        public static Standing waits(String words) {
            return new Standing(false, words, Optional.empty());
        }
    }

    /** How a step is done. */
    sealed interface Way {

        /** The words on the button. */
        String words();

        /**
         * On another page.
         *
         * @param words the words on the button
         * @param path its path
         */
        record Page(String words, String path) implements Way {}

        /**
         * Further down on this page.
         *
         * @param words the words on the button
         * @param id the id of the place
         */
        record Here(String words, String id) implements Way {}

        /**
         * With this press.
         *
         * @param words the words on the button
         * @param wish what the colleague wants, in words, for when somebody else came first
         * @param change the change, of the case as it is on the screen
         * @param said what is said when it is done
         */
        record Press(String words, String wish, Function<CaseFile, CaseAt> change, Function<CaseFile, String> said)
                implements Way {}
    }
}
