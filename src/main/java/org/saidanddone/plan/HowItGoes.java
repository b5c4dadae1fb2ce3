package org.saidanddone.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How an action is going as it is said to everybody and to staff: in the same words, with the day the facts speak of, and
 * with how many people say otherwise. The status alone is never said: a date that has passed without a word makes it
 * untrue, and so do people for whom it is not better.
 *
 * @param stands how it is going
 * @param asAt the newest day that any fact about it speaks of, empty where nobody knows
 * @param notBetter how many people say that it is not better, although it was said to be done
 */
public record HowItGoes(Stands stands, Optional<LocalDate> asAt, int notBetter) {

    /** How an action is going, as it is said. */
    public enum Stands {
        /** No source says. */
        NOT_KNOWN,
        /** Work has not begun. */
        NOT_STARTED,
        /** It will be there by its date, which is to come. */
        ON_TRACK,
        /** It will not be, or was not, there by its date. */
        LATE,
        /** It is said that the promise was kept. */
        DONE,
        /** The promise will not be kept. */
        CANNOT,
        /** Its date has passed, and nobody has said anything since. */
        SILENT,
        /** Its date has passed, and what was said since waits for the owner's yes or no. */
        PROPOSED;

        /** The status as it is chosen and kept in a history. */
        public static Stands of(Status status) {
            return valueOf(status.name());
        }
    }

    /**
     * How the action is going.
     *
     * @param told the newest day on which a colleague wrote something about it, empty where none ever did
     * @param waits whether something that was said about it waits for its owner
     */
    static HowItGoes of(Action action, Optional<LocalDate> told, boolean waits, LocalDate today, int notBetter) {
        Optional<LocalDate> asAt =
                Stream.of(action.asAt(), told).flatMap(Optional::stream).max(LocalDate::compareTo);
        return new HowItGoes(stands(action, asAt, waits, today), asAt, notBetter);
    }

    private static Stands stands(Action action, Optional<LocalDate> asAt, boolean waits, LocalDate today) {
        Stands said = Stands.of(action.status());
        Optional<LocalDate> passed =
                action.due().or(action::promised).filter(day -> day.isBefore(today) && isOpen(action));
        if (passed.isEmpty()) {
            return said;
        }
        boolean wordSince = asAt.filter(day -> day.isAfter(passed.get())).isPresent();
        if (!wordSince || said == Stands.NOT_KNOWN) {
            return waits ? Stands.PROPOSED : Stands.SILENT;
        }
        return said == Stands.ON_TRACK ? Stands.LATE : said;
    }

    private static boolean isOpen(Action action) {
        return action.achieved().isEmpty() && action.status() != Status.DONE && action.status() != Status.CANNOT;
    }

    /** True when it is said to be done and somebody says that it is not better. */
    public boolean isDisputed() {
        return notBetter > 0;
    }
}
