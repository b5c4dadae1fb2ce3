package org.saidanddone.platform;

import java.time.Instant;
import java.util.Optional;

/**
 * Mails that are due and have not left.
 *
 * @param waiting how many
 * @param since since when the first of them has been due, however often it was tried in vain; empty where none waits
 */
public record WaitingMails(long waiting, Optional<Instant> since) {}
