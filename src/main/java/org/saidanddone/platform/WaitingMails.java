package org.saidanddone.platform;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Mails that wait to leave.
 *
 * @param waiting how many
 * @param oldest when the one that is due first was, or will be, due; null where none waits
 */
@Introspected
public record WaitingMails(long waiting, @Nullable Instant oldest) {}
