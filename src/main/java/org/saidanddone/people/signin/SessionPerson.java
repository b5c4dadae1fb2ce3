package org.saidanddone.people.signin;

import java.io.Serializable;

/**
 * Who signed in, kept in the browser session.
 *
 * @param id the person's number
 * @param signIn which of their sign-ins this is: it counts for as long as the person's account says so
 */
record SessionPerson(long id, int signIn) implements Serializable {}
