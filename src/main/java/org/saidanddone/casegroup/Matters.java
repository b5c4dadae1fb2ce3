package org.saidanddone.casegroup;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.Link;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.platform.paging.Cursor;
import org.saidanddone.platform.paging.Page;
import org.saidanddone.platform.text.CleanText;
import org.saidanddone.review.CaseAt;
import org.saidanddone.review.CaseHold;
import org.saidanddone.review.CaseSight;
import org.saidanddone.review.MoveRefused;
import org.saidanddone.review.NoSuchCase;
import org.saidanddone.review.ReviewState;

/**
 * Which cases say the same. A case is in at most one matter. Each change of a case names the version that was read and is
 * refused as the changes in {@link org.saidanddone.review.Cases} are; each is in the audit trail of the case. A matter of
 * which whoever asks may see no case is {@link NoSuchCase}.
 */
@Singleton
@Guarded
@Transactional
public class Matters {

    private static final int PAGE = 20;
    private static final int OFFERED = 20;

    private final MatterRepository matters;
    private final MemberRepository members;
    private final MatterBook book;
    private final MatterKeeper keeper;
    private final CaseHold hold;
    private final CaseSight sight;
    private final FeedbackStore feedback;
    private final WhoIsAsking whoIsAsking;
    private final Clock clock;

    Matters(
            MatterRepository matters,
            MemberRepository members,
            MatterBook book,
            MatterKeeper keeper,
            CaseHold hold,
            CaseSight sight,
            FeedbackStore feedback,
            WhoIsAsking whoIsAsking,
            Clock clock) {
        this.matters = matters;
        this.members = members;
        this.book = book;
        this.keeper = keeper;
        this.hold = hold;
        this.sight = sight;
        this.feedback = feedback;
        this.whoIsAsking = whoIsAsking;
        this.clock = clock;
    }

    /** A page of the matters, those that changed last in front: the open ones, or all. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public Page<MatterCard> list(boolean closedToo, Optional<Cursor> after) {
        Cursor place = after.orElse(Cursor.NEWEST);
        List<MatterRow> found = closedToo
                ? matters.all(place.at(), place.id(), PAGE + 1)
                : matters.open(place.at(), place.id(), PAGE + 1);
        List<MatterRow> shown = found.stream().limit(PAGE).toList();
        Optional<Cursor> next = found.size() > PAGE
                ? Optional.of(
                        new Cursor(shown.getLast().moved(), shown.getLast().number()))
                : Optional.empty();
        return new Page<>(book.cards(shown), next);
    }

    /** The matter of the case, empty where it is in none or whoever asks may not see it. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public Optional<MatterCard> of(long feedbackId) {
        return sight.version(feedbackId).isEmpty()
                ? Optional.empty()
                : members.matterOf(feedbackId)
                        .flatMap(matters::findById)
                        .flatMap(row -> book.cards(List.of(row)).stream().findFirst());
    }

    /**
     * The open matters that the case may go into, those that changed last in front, at most 20: about one of its
     * actions, or about none where it has none.
     */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public List<MatterCard> offered(long feedbackId) {
        if (sight.version(feedbackId).isEmpty()) {
            return List.of();
        }
        Set<Long> actions = actions(feedbackId);
        return book.cards(actions.isEmpty() ? matters.openAboutNothing(OFFERED) : matters.openAbout(actions, OFFERED));
    }

    /** The open matters that changed last, at most 20. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public List<MatterCard> newest() {
        return book.cards(matters.open(Cursor.NEWEST.at(), Cursor.NEWEST.id(), OFFERED));
    }

    /**
     * Begins a matter with these cases, each as it was read at its version. It is about the action that all of them are
     * linked to, where there is one such action.
     *
     * @return the matter, and the cases that were left out
     * @throws IllegalArgumentException when the title is blank or too long
     * @throws NoSuchCase when none of the cases can be put into it: then there is no matter
     */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public Begun begin(String title, Map<Long, Integer> cases) {
        String clean = clean(title);
        Set<Long> left = new TreeSet<>();
        List<Long> held = held(cases, left);
        if (held.isEmpty()) {
            throw new NoSuchCase();
        }
        List<Long> first = held.stream().limit(Matter.MOST).toList();
        held.stream().skip(Matter.MOST).forEach(left::add);
        long matterId = newMatter(clean, common(first));
        first.forEach(each -> put(matterId, each));
        return new Begun(matterId, left);
    }

    /**
     * Puts these cases into the matter, each as it was read at its version. A case that is in a matter stays there.
     *
     * @return the matter, and the cases that were left out
     * @throws NoSuchCase when there is no such matter
     * @throws MatterTakesNoMore when it is closed, or the cases are too many for it
     */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public Begun putAll(long matterId, Map<Long, Integer> cases) {
        Set<Long> left = new TreeSet<>();
        List<Long> held = held(cases, left);
        takesMore(matterId, held.size());
        held.forEach(each -> put(matterId, each));
        return new Begun(matterId, left);
    }

    /** Begins a matter with the case, which must be free, and with others that are left out where they are not. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public CaseAt beginWith(long feedbackId, int version, String title, Map<Long, Integer> others) {
        String clean = clean(title);
        Map<Long, Integer> all = new TreeMap<>(others);
        all.put(feedbackId, version);
        List<Long> held = new ArrayList<>();
        all.forEach((each, seen) -> {
            if (each == feedbackId) {
                free(feedbackId, version);
            } else if (held.size() < Matter.MOST - 1 && isFree(each, seen)) {
                held.add(each);
            }
        });
        List<Long> together = new ArrayList<>(held);
        together.add(feedbackId);
        long matterId = newMatter(clean, common(together));
        held.forEach(each -> put(matterId, each));
        keeper.put(matterId, feedbackId);
        return hold.changed(feedbackId);
    }

    /**
     * Puts the case into the matter.
     *
     * @throws MoveRefused also when it is in a matter
     * @throws MatterTakesNoMore when the matter is closed or full
     */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public CaseAt put(long feedbackId, int version, long matterId) {
        free(feedbackId, version);
        takesMore(matterId, 1);
        keeper.put(matterId, feedbackId);
        return hold.changed(feedbackId);
    }

    /** Takes the case out of its matter; refused with {@link MoveRefused} where it is in none. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public CaseAt takeOut(long feedbackId, int version) {
        ReviewState state = hold.hold(feedbackId, version);
        if (!keeper.takeOut(feedbackId)) {
            throw new MoveRefused(state, "take out of a matter");
        }
        return hold.changed(feedbackId);
    }

    /**
     * Gives the matter another title, and closes it or opens it again.
     *
     * @throws MatterChanged when somebody else changed it after it was read
     * @throws IllegalArgumentException when the title is blank or too long
     */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public Matter change(long matterId, int version, String title, boolean open) {
        String clean = clean(title);
        MatterRow row = seen(matterId);
        if (row.version() != version) {
            throw new MatterChanged();
        }
        return matters.update(row.with(version, clean, open, clock.instant())).matter();
    }

    private static String clean(String title) {
        String clean = CleanText.line(title);
        if (clean.isEmpty() || clean.length() > Matter.LONGEST_TITLE) {
            throw new IllegalArgumentException("a title without words, or too long");
        }
        return clean;
    }

    private long newMatter(String title, Optional<Long> actionId) {
        return matters.save(new MatterRow(
                        null,
                        title,
                        actionId.orElse(null),
                        clock.instant(),
                        whoIsAsking.colleague().id(),
                        clock.instant(),
                        true,
                        0))
                .number();
    }

    private void put(long matterId, long feedbackId) {
        keeper.put(matterId, feedbackId);
        hold.changed(feedbackId);
    }

    /** Those that can be put into a matter, in one order, so that two colleagues never wait for each other. */
    private List<Long> held(Map<Long, Integer> cases, Set<Long> left) {
        List<Long> held = new ArrayList<>();
        new TreeMap<>(cases).forEach((feedbackId, version) -> {
            if (isFree(feedbackId, version)) {
                held.add(feedbackId);
            } else {
                left.add(feedbackId);
            }
        });
        return held;
    }

    private boolean isFree(long feedbackId, int version) {
        return hold.tryHold(feedbackId, version).isPresent()
                && members.matterOf(feedbackId).isEmpty();
    }

    private void free(long feedbackId, int version) {
        ReviewState state = hold.hold(feedbackId, version);
        if (members.matterOf(feedbackId).isPresent()) {
            throw new MoveRefused(state, "be in two matters");
        }
    }

    private void takesMore(long matterId, int more) {
        MatterRow row = seen(matterId);
        if (!row.isOpen() || members.casesOf(matterId).size() + more > Matter.MOST) {
            throw new MatterTakesNoMore();
        }
    }

    private MatterRow seen(long matterId) {
        MatterRow row = matters.hold(matterId).orElseThrow(NoSuchCase::new);
        if (book.cards(List.of(row)).isEmpty()) {
            throw new NoSuchCase();
        }
        return row;
    }

    private Set<Long> actions(long feedbackId) {
        Set<Long> actions = new TreeSet<>();
        feedback.find(feedbackId)
                .ifPresent(sent -> sent.links().stream().map(Link::actionId).forEach(actions::add));
        return actions;
    }

    /** The action that all of these are linked to; the first where there are several. */
    private Optional<Long> common(List<Long> cases) {
        Set<Long> common = actions(cases.getFirst());
        cases.forEach(each -> common.retainAll(actions(each)));
        return common.stream().findFirst();
    }
}
