package org.saidanddone.platform;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Somebody wants no more mails about this; the key names neither them nor their address. */
@MappedEntity("mail_stopped")
record MailStoppedRow(@Id String stopped, String about, Instant since) {}
