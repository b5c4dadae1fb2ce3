package org.saidanddone.inbox;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.saidanddone.feedback.Words;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.access.WhoIsAsking;

/**
 * The lists that a colleague gave names. Each colleague has their own, and nobody reads those of another. A view says what to
 * look for and never what was found: what they may not meet, they do not meet in it either.
 */
@Singleton
@Guarded
@Transactional
public class SavedViews {

    /** The most characters a name may have. */
    public static final int LONGEST = 40;

    /** The most views somebody may have: more than that stand in nobody's way any more, and in everybody's sight. */
    public static final int MOST = 20;

    private final SavedViewRepository rows;
    private final WhoIsAsking whoIsAsking;
    private final Clock clock;

    SavedViews(SavedViewRepository rows, WhoIsAsking whoIsAsking, Clock clock) {
        this.rows = rows;
        this.whoIsAsking = whoIsAsking;
        this.clock = clock;
    }

    /** Why a view is not kept, or gets no other name. */
    public enum Refused {
        /** There is no name. */
        BLANK,
        /** The name is longer than {@link #LONGEST}. */
        TOO_LONG,
        /** There is one of this name, with big or small letters. */
        THERE,
        /** There are {@link #MOST} already. */
        TOO_MANY,
        /** It shows the cases with the same words as one case, which it must not name for ever. */
        SAME_WORDS,
        /** It is not there any more. */
        GONE
    }

    /** Those of whoever asks, by name. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    @Transactional(readOnly = true)
    public List<SavedView> mine() {
        return rows.of(me()).stream().map(SavedViewRow::view).toList();
    }

    /** One of those of whoever asks. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    @Transactional(readOnly = true)
    public Optional<SavedView> mine(long viewId) {
        return rows.of(me(), viewId).map(SavedViewRow::view);
    }

    /** Keeps the list under this name; says why not, where it is refused. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public Optional<Refused> keep(String name, InboxQuery query) {
        String clean = clean(name);
        rows.hold(me());
        List<SavedViewRow> there = rows.of(me());
        Optional<Refused> refused = refused(clean, there);
        if (refused.isPresent()) {
            return refused;
        }
        if (query.narrowed().sameAs() != null) {
            return Optional.of(Refused.SAME_WORDS);
        }
        if (there.size() >= MOST) {
            return Optional.of(Refused.TOO_MANY);
        }
        rows.save(SavedViewRow.of(me(), clean, key(clean), clock.instant(), query));
        return Optional.empty();
    }

    /** Gives a view of whoever asks another name; says why not, where it is refused. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public Optional<Refused> rename(long viewId, String name) {
        String clean = clean(name);
        rows.hold(me());
        List<SavedViewRow> others = rows.of(me()).stream()
                .filter(row -> row.id() == null || row.id() != viewId)
                .toList();
        Optional<Refused> refused = refused(clean, others);
        if (refused.isPresent()) {
            return refused;
        }
        return rows.rename(me(), viewId, clean, key(clean)) == 0 ? Optional.of(Refused.GONE) : Optional.empty();
    }

    /** Removes a view of whoever asks; nothing happens where it is gone already. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public void remove(long viewId) {
        rows.remove(me(), viewId);
    }

    private long me() {
        return whoIsAsking.colleague().id();
    }

    private static Optional<Refused> refused(String clean, List<SavedViewRow> others) {
        if (clean.isEmpty()) {
            return Optional.of(Refused.BLANK);
        }
        if (Words.length(clean) > LONGEST) {
            return Optional.of(Refused.TOO_LONG);
        }
        return others.stream().anyMatch(row -> row.nameKey().equals(key(clean)))
                ? Optional.of(Refused.THERE)
                : Optional.empty();
    }

    private static String clean(String name) {
        return Words.clean(name).replaceAll("\\s+", " ");
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
