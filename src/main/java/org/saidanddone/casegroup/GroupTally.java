package org.saidanddone.casegroup;

import java.time.Instant;
import java.util.Optional;

/**
 * How a group stands, counted over the cases that whoever asks may see.
 *
 * @param cases how many there are
 * @param answered how many of these people have their answer
 * @param openedAgain how many said more, or that it is not better
 * @param due when the first answer that is owed begins to be late; empty where none is owed or promised
 */
public record GroupTally(int cases, int answered, int openedAgain, Optional<Instant> due) {}
