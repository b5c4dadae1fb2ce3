package org.saidanddone.review;

/** For what reason a case is set aside. */
public enum WhySetAside {
    /** Nobody meant it as feedback: an advertisement, a machine, a test. Never of one that was replied to. */
    NOT_MEANT,
    /** The person says the same in another case, which goes on. */
    SAID_ELSEWHERE,
    /** It is about something that no action of the plan promises. */
    ANOTHER_THING,
    /** The person asked us to stop. */
    PERSON_ASKED,
    /** Another reason, which the words tell. */
    OTHER;

    /** True where nobody can understand the reason without words. */
    public boolean needsWords() {
        return this != NOT_MEANT;
    }
}
