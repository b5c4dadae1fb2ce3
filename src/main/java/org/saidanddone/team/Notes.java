package org.saidanddone.team;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.saidanddone.feedback.Words;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.review.CaseSight;

/**
 * What colleagues tell one another about a case. It stays among those who may see the case: no other feature can ask
 * for it. A case that whoever asks may not see is {@link org.saidanddone.review.NoSuchCase}.
 */
@Singleton
@Guarded
@Transactional
public class Notes {

    private static final int SHOWN = 100;

    private final NoteRepository rows;
    private final CaseSight sight;
    private final Audit audit;
    private final WhoIsAsking whoIsAsking;
    private final Clock clock;

    Notes(NoteRepository rows, CaseSight sight, Audit audit, WhoIsAsking whoIsAsking, Clock clock) {
        this.rows = rows;
        this.sight = sight;
        this.audit = audit;
        this.whoIsAsking = whoIsAsking;
        this.clock = clock;
    }

    /** The notes about the case, newest first, at most a hundred. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public List<Note> of(long feedbackId) {
        sight.require(feedbackId);
        return rows.of(feedbackId, SHOWN).stream().map(NoteRow::note).toList();
    }

    /**
     * Adds a note.
     *
     * @throws IllegalArgumentException when there are no words, or more than {@link Words#LIMIT} characters
     */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public void add(long feedbackId, String words) {
        sight.hold(feedbackId);
        String clean = Words.clean(words);
        if (clean.isEmpty() || Words.isTooLong(clean)) {
            throw new IllegalArgumentException("no words, or too many");
        }
        Asking.Colleague me = whoIsAsking.colleague();
        rows.save(new NoteRow(null, feedbackId, clock.instant(), me.id(), me.name(), clean));
        audit.record("NOTED", Optional.of(feedbackId), Optional.empty(), "");
    }
}
