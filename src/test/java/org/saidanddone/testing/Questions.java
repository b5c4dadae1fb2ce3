package org.saidanddone.testing;

/** What the pages ask that somebody sees who gives feedback, and what they press there: in one place for every journey. */
public final class Questions {

    /** Who gives the answers: asked at the start, and on a page of its own where it was not. */
    public static final String WHO = "Who gives the answers?";

    /** Somebody answers for themselves. */
    public static final String OWN = "I answer for myself";

    /** Somebody answers, with help. */
    public static final String SUPPORTED = "I answer. Somebody helps me.";

    /** Somebody answers for another person. */
    public static final String ON_BEHALF = "I answer for another person";

    /** How it is. */
    public static final String FEELING = "How is this for you?";

    /** How it is, where it is not known about which promise. */
    public static final String FEELING_NOT_SURE = "How is your life now?";

    /** It is bad. */
    public static final String BAD = "It is bad";

    /** What is good and what is bad, asked of whoever has not said that it is bad. */
    public static final String THINGS = "What is good? What is bad?";

    /** The same, asked of whoever said that it is bad. */
    public static final String THINGS_BAD_FIRST = "What is bad? What is good?";

    /** What would help. */
    public static final String HELP = "What would help you?";

    /** How safe the person feels. */
    public static final String HOW_SAFE = "How safe do you feel?";

    /** They feel safe. */
    public static final String SAFE = "I feel safe";

    /** They do not. */
    public static final String NOT_SAFE = "I do not feel safe";

    /** If it is about one of the team. */
    public static final String ABOUT_TEAM = "Which people are your answers about?";

    /** It is not. */
    public static final String NOBODY = "Me, or other people";

    /** Who can read the words. */
    public static final String WHO_READS = "Who can read your words?";

    /** Everybody. */
    public static final String EVERYBODY = "Everybody";

    /** Only those who reply. */
    public static final String ONLY_TEAM = "Only the people who reply to you";

    /** How and in which form to reply. */
    public static final String REPLY = "How do you want to get our reply?";

    /** They look at it here. */
    public static final String LOOK_HERE = "I will look on this website";

    /** Straight to the end. */
    public static final String TO_THE_END = "Go to the end";

    /** Everything is looked through. */
    public static final String CHECK = "Check your answers";

    /** How many pages with questions there are. */
    public static final int PAGES = 7;

    private Questions() {}
}
