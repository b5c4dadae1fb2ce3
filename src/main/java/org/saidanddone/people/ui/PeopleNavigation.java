package org.saidanddone.people.ui;

/** Ways to the screens about people. */
public final class PeopleNavigation {

    /** Where a colleague signs in. */
    public static final String SIGN_IN = "sign-in";

    /** Where a first password is set, with a one-time link. */
    public static final String SET_UP = "set-up";

    /** Where an administrator sees who signs in. */
    public static final String PEOPLE = "people";

    /** Where whoever has signed in sees their own account. */
    static final String MINE = "my-account";

    private PeopleNavigation() {}

    /** The page of one person. */
    static String person(long personId) {
        return PEOPLE + "/" + personId;
    }
}
