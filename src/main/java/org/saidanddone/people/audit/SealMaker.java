package org.saidanddone.people.audit;

import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saidanddone.platform.Secrets;

/** Makes the keyed hashes. Who has the database and not the key can make none. */
@Singleton
class SealMaker {

    private static final String EVENT = "audit event";
    private static final String END = "audit end";

    private final Secrets secrets;

    SealMaker(Secrets secrets) {
        this.secrets = secrets;
    }

    /** The hash of the event at the place after the chain's end. */
    String seal(ChainEnd before, AuditRow event) {
        return hash(
                EVENT,
                Stream.of(
                        before.hash(),
                        before.place() + 1,
                        event.number(),
                        event.at(),
                        String.valueOf(event.personId()),
                        event.personName(),
                        event.what(),
                        String.valueOf(event.feedbackId()),
                        String.valueOf(event.actionId()),
                        event.detail(),
                        event.was(),
                        event.became()));
    }

    /** The hash of a noted end. */
    String ofNote(ChainEnd end) {
        return hash(END, Stream.of(end.place(), end.hash()));
    }

    /** Each field with its length before it: no two lists of fields give the same text. */
    private String hash(String use, Stream<Object> fields) {
        String text = fields.map(String::valueOf)
                .map(field -> field.length() + ":" + field)
                .collect(Collectors.joining(","));
        return HexFormat.of().formatHex(secrets.sign(use, text));
    }
}
