package org.saidanddone.reply.phrase;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.Audit;

/**
 * The phrases that the organisation keeps for its replies. Whoever writes replies reads them; those who review, and the
 * administrator, change them. They hold nothing of a case.
 */
@Singleton
@Guarded
@Transactional
public class SavedPhrases {

    /** The most characters of a title. */
    public static final int LONGEST_TITLE = 60;

    /** The most characters of the words, in either form. */
    public static final int LONGEST = 1_000;

    /** The most phrases: among more than that nobody finds one. */
    public static final int MOST = 200;

    private final SavedPhraseRepository rows;
    private final Audit audit;
    private final WhoIsAsking whoIsAsking;
    private final Clock clock;

    SavedPhrases(SavedPhraseRepository rows, Audit audit, WhoIsAsking whoIsAsking, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.whoIsAsking = whoIsAsking;
        this.clock = clock;
    }

    /** All phrases, by title. */
    @Only({Role.REVIEWER, Role.ACTION_OWNER, Role.ADMINISTRATOR})
    public List<SavedPhrase> all() {
        return rows.all().stream().map(SavedPhraseRow::phrase).toList();
    }

    /** The phrase of this number; empty where there is none. */
    @Only({Role.REVIEWER, Role.ACTION_OWNER, Role.ADMINISTRATOR})
    public Optional<SavedPhrase> find(long id) {
        return rows.findById(id).map(SavedPhraseRow::phrase);
    }

    /** Keeps a new phrase; says what is wrong with it, where it is refused. */
    @Only({Role.REVIEWER, Role.ADMINISTRATOR})
    public PhraseSaved add(PhraseWords words) {
        List<PhraseProblem> problems = new ArrayList<>(problems(words, Optional.empty()));
        if (rows.count() >= MOST) {
            problems.add(PhraseProblem.FULL);
        }
        if (!problems.isEmpty()) {
            return new PhraseSaved.Lacking(problems);
        }
        rows.save(SavedPhraseRow.of(null, words, now(), whoIsAsking.colleague(), 0));
        audit.record("PHRASE_ADDED", Optional.empty(), Optional.empty(), words.title());
        return new PhraseSaved.Done();
    }

    /** Keeps the phrase in these words; refused where a colleague changed it after whoever asks looked at it. */
    @Only({Role.REVIEWER, Role.ADMINISTRATOR})
    public PhraseSaved change(SavedPhrase seen, PhraseWords words) {
        Optional<SavedPhrase> there = find(seen.id());
        if (there.filter(each -> each.version() == seen.version()).isEmpty()) {
            return new PhraseSaved.Changed(there);
        }
        List<PhraseProblem> problems = problems(words, Optional.of(seen.id()));
        if (!problems.isEmpty()) {
            return new PhraseSaved.Lacking(problems);
        }
        try {
            rows.update(SavedPhraseRow.of(seen.id(), words, now(), whoIsAsking.colleague(), seen.version()));
        } catch (OptimisticLockException somebodyWasFaster) {
            return new PhraseSaved.Changed(find(seen.id()));
        }
        audit.record("PHRASE_CHANGED", Optional.empty(), Optional.empty(), words.title());
        return new PhraseSaved.Done();
    }

    /** Takes the phrase away; refused where a colleague changed it after whoever asks looked at it. */
    @Only({Role.REVIEWER, Role.ADMINISTRATOR})
    public PhraseSaved remove(SavedPhrase seen) {
        if (rows.remove(seen.id(), seen.version()) == 0) {
            return new PhraseSaved.Changed(find(seen.id()));
        }
        audit.record(
                "PHRASE_REMOVED",
                Optional.empty(),
                Optional.empty(),
                seen.words().title());
        return new PhraseSaved.Done();
    }

    private List<PhraseProblem> problems(PhraseWords words, Optional<Long> itself) {
        List<PhraseProblem> found = new ArrayList<>();
        if (words.title().isEmpty()) {
            found.add(PhraseProblem.NO_TITLE);
        } else if (length(words.title()) > LONGEST_TITLE) {
            found.add(PhraseProblem.TITLE_TOO_LONG);
        } else if (rows.findByTitleKey(SavedPhraseRow.key(words))
                .filter(row -> !Optional.ofNullable(row.id()).equals(itself))
                .isPresent()) {
            found.add(PhraseProblem.TITLE_THERE);
        }
        text(words.plain(), PhraseProblem.NO_PLAIN, PhraseProblem.PLAIN_TOO_LONG)
                .ifPresent(found::add);
        text(words.easy(), PhraseProblem.NO_EASY, PhraseProblem.EASY_TOO_LONG).ifPresent(found::add);
        return found;
    }

    private static Optional<PhraseProblem> text(String words, PhraseProblem none, PhraseProblem tooLong) {
        if (words.isEmpty()) {
            return Optional.of(none);
        }
        return length(words) > LONGEST ? Optional.of(tooLong) : Optional.empty();
    }

    private static int length(String words) {
        return words.codePointCount(0, words.length());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
