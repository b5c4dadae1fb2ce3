package org.saidanddone.plan;

import java.time.Instant;

/**
 * Who answered for an action from a moment on, until the next one took over.
 *
 * @param owner who
 * @param since from when on
 */
public record Ownership(Owner owner, Instant since) {}
