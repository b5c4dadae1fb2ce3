package org.saidanddone.picturelibrary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saidanddone.easyread.pictures.NewPicture;

/** What was found in a pack. */
public sealed interface PackCheck {

    /**
     * The pack can be taken, and would change this.
     *
     * @param libraryVersion the changes to the library that were counted when it was compared
     * @param added ideas that get their first own picture
     * @param replaced ideas that get another own picture
     * @param described ideas that keep their own picture and get new words for it
     * @param back ideas whose shipped picture is shown again
     * @param same how many own pictures stay as they are
     * @param pictures the pictures of {@code added} and {@code replaced}
     */
    record Fits(
            long libraryVersion,
            Set<String> added,
            Set<String> replaced,
            Map<String, Description> described,
            Set<String> back,
            int same,
            List<NewPicture> pictures)
            implements PackCheck {

        /** True when taking the pack would change nothing. */
        public boolean changesNothing() {
            return added.isEmpty() && replaced.isEmpty() && described.isEmpty() && back.isEmpty();
        }
    }

    /**
     * The pack cannot be taken.
     *
     * @param problems what is wrong, in the order of its list
     * @param more how many more problems there are
     */
    record Refused(List<PackProblem> problems, int more) implements PackCheck {}
}
