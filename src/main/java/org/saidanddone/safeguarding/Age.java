package org.saidanddone.safeguarding;

/** If the person is a child or an adult. */
public enum Age {
    /** Younger than 18. */
    CHILD,
    /** 18 or older. */
    ADULT,
    /** Nobody knows. */
    NOT_KNOWN
}
