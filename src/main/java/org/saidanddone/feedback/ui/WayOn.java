package org.saidanddone.feedback.ui;

import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.Optional;
import org.saidanddone.easyread.ui.Device;

/**
 * What a page holds to carry on with when its session is lost. It goes through the page as one text, because a new session
 * knows nothing of what was said about the device.
 *
 * @param whose whose device it is, and whose way back it leads to
 * @param token leads to the draft, or to what was sent
 */
record WayOn(Whose whose, String token) {

    /** Whose device it is; what is not known to be the person's own is a device of others. */
    enum Whose {
        OWN,
        SHARED,
        /** Others use it, and what its cookie leads to is another person's. */
        NOT_MINE;

        /** What this visit knows. */
        static Whose now(boolean notMine) {
            if (notMine) {
                return NOT_MINE;
            }
            return Device.isOwn() ? OWN : SHARED;
        }

        /** The new session knows it too. */
        void keepIn(HttpSession session) {
            (this == OWN ? Device.OWN : Device.SHARED).keepIn(session);
            if (this == NOT_MINE) {
                session.setAttribute(Visit.NOT_MINE, true);
            }
        }
    }

    /** As the page holds it. */
    String text() {
        return whose + " " + token;
    }

    /** What a page brings; empty where it is none. */
    static Optional<WayOn> read(String text) {
        return Arrays.stream(Whose.values())
                .filter(whose -> text.startsWith(whose + " "))
                .map(whose -> new WayOn(whose, text.substring(whose.name().length() + 1)))
                .findFirst();
    }
}
