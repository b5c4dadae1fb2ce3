package org.saidanddone.publishing;

/** Who sees a published form. */
public enum Audience {
    /** Only staff who reply. */
    STAFF,
    /** Everybody, on the action's page. Only where the person said yes. */
    EVERYONE
}
