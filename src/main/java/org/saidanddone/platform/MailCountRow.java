package org.saidanddone.platform;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/** How many mails of a kind went to an address on a day; the key names neither. */
@MappedEntity("mail_count")
record MailCountRow(@Id String counted, LocalDate countedOn, int sent) {}
