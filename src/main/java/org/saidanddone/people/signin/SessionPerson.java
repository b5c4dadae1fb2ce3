package org.saidanddone.people.signin;

import java.io.Serializable;

/** The number of the person who signed in, kept in the browser session. */
record SessionPerson(long id) implements Serializable {}
