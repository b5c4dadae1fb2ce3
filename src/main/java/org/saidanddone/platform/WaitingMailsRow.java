package org.saidanddone.platform;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How many mails wait, and when the first of them will be given up. */
@Introspected
record WaitingMailsRow(long waiting, @Nullable Instant givenUp) {}
