package org.saidanddone.redaction;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.platform.text.CleanText;

/**
 * The organisation's own list of words that are suggested for hiding: homes, teams, nicknames of places. At most 1,000.
 */
@Singleton
@Guarded
@Transactional
public class WordsToHide {

    /** The most characters of one entry. */
    public static final int LONGEST = 100;

    /** The most entries. */
    public static final int MOST = 1000;

    private final WordToHideRepository rows;
    private final Audit audit;
    private final WhoIsAsking whoIsAsking;
    private final Clock clock;

    WordsToHide(WordToHideRepository rows, Audit audit, WhoIsAsking whoIsAsking, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.whoIsAsking = whoIsAsking;
        this.clock = clock;
    }

    /** The whole list, by the alphabet. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD, Role.ADMINISTRATOR})
    public List<WordToHide> all() {
        return rows.all().stream().map(WordToHideRow::word).toList();
    }

    /**
     * Adds words; those that are there already change nothing. Blank ones, ones longer than {@link #LONGEST}, and one
     * more than {@link #MOST} are refused with IllegalArgumentException.
     */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD, Role.ADMINISTRATOR})
    public void add(String words) {
        String clean = CleanText.line(words);
        if (clean.isEmpty() || clean.length() > LONGEST || rows.count() >= MOST) {
            throw new IllegalArgumentException("no words, too many characters, or a full list");
        }
        if (rows.same(clean) == 0) {
            rows.save(new WordToHideRow(null, clean, whoIsAsking.colleague().id(), clock.instant()));
            audit.record("MASK_WORD_ADDED", Optional.empty(), Optional.empty(), "");
        }
    }

    /** Takes an entry out. One that is not there changes nothing. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD, Role.ADMINISTRATOR})
    public void remove(long id) {
        if (rows.existsById(id)) {
            rows.deleteById(id);
            audit.record("MASK_WORD_REMOVED", Optional.empty(), Optional.empty(), "");
        }
    }
}
