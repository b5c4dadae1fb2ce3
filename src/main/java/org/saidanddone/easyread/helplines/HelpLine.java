package org.saidanddone.easyread.helplines;

import java.time.LocalDate;
import java.util.Set;
import org.saidanddone.platform.Settings.Nation;

/**
 * A number that somebody in danger or in need can phone.
 *
 * @param code what it is called in the file and in the language file
 * @param number the number, or for signed calls the address, as people write it
 * @param nations where it is answered
 * @param hours when somebody answers, as its source says
 * @param source the page it was read on
 * @param checked the day somebody last saw that it is right
 */
public record HelpLine(Code code, String number, Set<Nation> nations, String hours, String source, LocalDate checked) {

    /** Keeps its own copy of the nations. */
    public HelpLine {
        nations = Set.copyOf(nations);
    }

    /** Whom it is for. */
    public enum Code {
        /** Police, ambulance and fire, in danger. */
        EMERGENCY,
        /** The same, for people who sign. */
        EMERGENCY_SIGNED,
        /** The same, by text through a person who reads it out. */
        EMERGENCY_RELAY,
        /** The police, where nobody is in danger now. */
        POLICE,
        /** The health service, where nobody is in danger now. */
        HEALTH,
        /** The health service, for people who want to hurt themselves. */
        MENTAL_HEALTH,
        /** The same in Northern Ireland. */
        MENTAL_HEALTH_NI,
        /** Somebody who listens, day and night. */
        SAMARITANS,
        /** For children and young people. */
        CHILDLINE,
        /** For adults who worry about a child. */
        NSPCC,
        /** For people whom somebody hurts at home, in England. */
        DOMESTIC_ABUSE,
        /** The same in Wales. */
        LIVE_FEAR_FREE
    }

    /** The number without blanks, as a phone dials it. */
    public String dialled() {
        return number.replace(" ", "");
    }
}
