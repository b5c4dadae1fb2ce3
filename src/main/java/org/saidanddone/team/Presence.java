package org.saidanddone.team;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.review.CaseSight;

/**
 * Who has a case open, so that two colleagues do not do the same work. It is kept in the database, for all processes,
 * in rows that are worth nothing as soon as they are not refreshed.
 */
@Singleton
@Guarded
@Transactional
public class Presence {

    /** How often a screen says that it is still open, in milliseconds. */
    public static final int REFRESHED_EVERY_MS = 5_000;

    static final Duration LASTS = Duration.ofSeconds(20);

    private final PresenceRepository rows;
    private final CaseSight sight;
    private final WhoIsAsking whoIsAsking;
    private final Clock clock;

    Presence(PresenceRepository rows, CaseSight sight, WhoIsAsking whoIsAsking, Clock clock) {
        this.rows = rows;
        this.sight = sight;
        this.whoIsAsking = whoIsAsking;
        this.clock = clock;
    }

    /**
     * What whoever has the case open sees of the others.
     *
     * @param others the names of the colleagues who have it open too
     * @param version the version of the case now, empty when whoever asks may not see it any more
     */
    public record Around(List<String> others, OptionalInt version) {

        /** Keeps its own copy of the names. */
        public Around {
            others = List.copyOf(others);
        }
    }

    /** Whoever asks opens the case. Says who else has it open, and which version it has now. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public Around comes(long feedbackId) {
        return around(feedbackId, (me, now) -> {
            if (rows.come(feedbackId, me, now) == 0) {
                rows.stay(feedbackId, me, now);
            }
        });
    }

    /** As {@link #comes}, of somebody who has it open still. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public Around stays(long feedbackId) {
        return around(feedbackId, (me, now) -> {
            if (rows.stay(feedbackId, me, now) == 0) {
                rows.come(feedbackId, me, now);
            }
        });
    }

    private Around around(long feedbackId, BiConsumer<Long, Instant> here) {
        OptionalInt version = sight.version(feedbackId);
        if (version.isEmpty()) {
            return new Around(List.of(), version);
        }
        long me = whoIsAsking.colleague().id();
        Instant now = clock.instant();
        here.accept(me, now);
        return new Around(
                rows.others(List.of(feedbackId), me, now.minus(LASTS)).stream()
                        .map(PresenceRow::name)
                        .toList(),
                version);
    }

    /** Whoever asks has closed the case. Nothing happens for somebody who has signed out meanwhile. */
    @Anyone
    public void gone(long feedbackId) {
        if (whoIsAsking.now() instanceof Asking.Colleague me) {
            rows.leave(feedbackId, me.id());
            rows.forget(clock.instant().minus(LASTS));
        }
    }
}
