package org.saidanddone.platform;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A mail that waits to leave, or one that is given up. The body is locked, because a mail may carry the way back in. */
@MappedEntity("outbox")
record OutboxRow(
        @Id @GeneratedValue @Nullable Long id,
        String locked,
        Instant made,
        Instant due,
        int tries,
        String about,
        @TypeDef(type = DataType.STRING) MailKind kind,
        Instant giveUp,
        @Nullable Instant ended,
        String why,
        int answerCode,
        int faults) {

    static OutboxRow waiting(String locked, Instant made, Instant due, String about, MailKind kind) {
        return new OutboxRow(null, locked, made, due, 0, about, kind, due.plus(Outbox.TRIED_FOR), null, "", 0, 0);
    }

    long number() {
        return Objects.requireNonNull(id, "not saved");
    }

    EndedMail endedMail() {
        return new EndedMail(kind, Objects.requireNonNull(ended), EndedMail.Why.valueOf(why), answerCode);
    }
}
