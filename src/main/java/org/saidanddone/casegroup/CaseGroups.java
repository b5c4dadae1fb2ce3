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
 * Which cases say the same. A case is in at most one group. Each change of a case names the version that was read and is
 * refused as the changes in {@link org.saidanddone.review.Cases} are; each is in the audit trail of the case. A group of
 * which whoever asks may see no case is {@link NoSuchCase}.
 */
@Singleton
@Guarded
@Transactional
public class CaseGroups {

    private static final int PAGE = 20;
    private static final int OFFERED = 20;

    private final GroupRepository groups;
    private final MemberRepository members;
    private final GroupBook book;
    private final GroupKeeper keeper;
    private final CaseHold hold;
    private final CaseSight sight;
    private final FeedbackStore feedback;
    private final WhoIsAsking whoIsAsking;
    private final Clock clock;

    CaseGroups(
            GroupRepository groups,
            MemberRepository members,
            GroupBook book,
            GroupKeeper keeper,
            CaseHold hold,
            CaseSight sight,
            FeedbackStore feedback,
            WhoIsAsking whoIsAsking,
            Clock clock) {
        this.groups = groups;
        this.members = members;
        this.book = book;
        this.keeper = keeper;
        this.hold = hold;
        this.sight = sight;
        this.feedback = feedback;
        this.whoIsAsking = whoIsAsking;
        this.clock = clock;
    }

    /** A page of the groups, those that changed last in front: the open ones, or all. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public Page<GroupCard> list(boolean closedToo, Optional<Cursor> after) {
        Cursor place = after.orElse(Cursor.NEWEST);
        List<GroupRow> found = closedToo
                ? groups.all(place.at(), place.id(), PAGE + 1)
                : groups.open(place.at(), place.id(), PAGE + 1);
        List<GroupRow> shown = found.stream().limit(PAGE).toList();
        Optional<Cursor> next = found.size() > PAGE
                ? Optional.of(
                        new Cursor(shown.getLast().moved(), shown.getLast().number()))
                : Optional.empty();
        return new Page<>(book.cards(shown), next);
    }

    /** The group of the case, empty where it is in none or whoever asks may not see it. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public Optional<GroupCard> of(long feedbackId) {
        return sight.version(feedbackId).isEmpty()
                ? Optional.empty()
                : members.groupOf(feedbackId).flatMap(groups::findById).flatMap(row -> book.cards(List.of(row)).stream()
                        .findFirst());
    }

    /**
     * The open groups that the case may go into, those that changed last in front, at most 20: about one of its
     * actions, or about none where it has none.
     */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public List<GroupCard> offered(long feedbackId) {
        if (sight.version(feedbackId).isEmpty()) {
            return List.of();
        }
        Set<Long> actions = actions(feedbackId);
        return book.cards(actions.isEmpty() ? groups.openAboutNothing(OFFERED) : groups.openAbout(actions, OFFERED));
    }

    /** The open groups that changed last, at most 20. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public List<GroupCard> newest() {
        return book.cards(groups.open(Cursor.NEWEST.at(), Cursor.NEWEST.id(), OFFERED));
    }

    /**
     * Begins a group with these cases, each as it was read at its version. It is about the action that all of them are
     * linked to, where there is one such action.
     *
     * @return the group, and the cases that were left out
     * @throws IllegalArgumentException when the title is blank or too long
     * @throws NoSuchCase when none of the cases can be put into it: then there is no group
     */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public Begun begin(String title, Map<Long, Integer> cases) {
        String clean = clean(title);
        Set<Long> left = new TreeSet<>();
        List<Long> held = held(cases, left);
        if (held.isEmpty()) {
            throw new NoSuchCase();
        }
        List<Long> first = held.stream().limit(CaseGroup.MOST).toList();
        held.stream().skip(CaseGroup.MOST).forEach(left::add);
        long groupId = newGroup(clean, common(first));
        first.forEach(each -> put(groupId, each));
        return new Begun(groupId, left);
    }

    /**
     * Puts these cases into the group, each as it was read at its version. A case that is in a group stays there.
     *
     * @return the group, and the cases that were left out
     * @throws NoSuchCase when there is no such group
     * @throws GroupTakesNoMore when it is closed, or the cases are too many for it
     */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public Begun putAll(long groupId, Map<Long, Integer> cases) {
        Set<Long> left = new TreeSet<>();
        List<Long> held = held(cases, left);
        takesMore(groupId, held.size());
        held.forEach(each -> put(groupId, each));
        return new Begun(groupId, left);
    }

    /** Begins a group with the case, which must be free, and with others that are left out where they are not. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public CaseAt beginWith(long feedbackId, int version, String title, Map<Long, Integer> others) {
        String clean = clean(title);
        Map<Long, Integer> all = new TreeMap<>(others);
        all.put(feedbackId, version);
        List<Long> held = new ArrayList<>();
        all.forEach((each, seen) -> {
            if (each == feedbackId) {
                free(feedbackId, version);
            } else if (held.size() < CaseGroup.MOST - 1 && isFree(each, seen)) {
                held.add(each);
            }
        });
        List<Long> together = new ArrayList<>(held);
        together.add(feedbackId);
        long groupId = newGroup(clean, common(together));
        held.forEach(each -> put(groupId, each));
        keeper.put(groupId, feedbackId);
        return hold.changed(feedbackId);
    }

    /**
     * Puts the case into the group.
     *
     * @throws MoveRefused also when it is in a group
     * @throws GroupTakesNoMore when the group is closed or full
     */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public CaseAt put(long feedbackId, int version, long groupId) {
        free(feedbackId, version);
        takesMore(groupId, 1);
        keeper.put(groupId, feedbackId);
        return hold.changed(feedbackId);
    }

    /** Takes the case out of its group; refused with {@link MoveRefused} where it is in none. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public CaseAt takeOut(long feedbackId, int version) {
        ReviewState state = hold.hold(feedbackId, version);
        if (!keeper.takeOut(feedbackId)) {
            throw new MoveRefused(state, "take out of a group");
        }
        return hold.changed(feedbackId);
    }

    /**
     * Gives the group another title, and closes it or opens it again.
     *
     * @throws GroupChanged when somebody else changed it after it was read
     * @throws IllegalArgumentException when the title is blank or too long
     */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public CaseGroup change(long groupId, int version, String title, boolean open) {
        String clean = clean(title);
        GroupRow row = seen(groupId);
        if (row.version() != version) {
            throw new GroupChanged();
        }
        return groups.update(row.with(version, clean, open, clock.instant())).group();
    }

    private static String clean(String title) {
        String clean = CleanText.line(title);
        if (clean.isEmpty() || clean.length() > CaseGroup.LONGEST_TITLE) {
            throw new IllegalArgumentException("a title without words, or too long");
        }
        return clean;
    }

    private long newGroup(String title, Optional<Long> actionId) {
        return groups.save(new GroupRow(
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

    private void put(long groupId, long feedbackId) {
        keeper.put(groupId, feedbackId);
        hold.changed(feedbackId);
    }

    /** Those that can be put into a group, in one order, so that two colleagues never wait for each other. */
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
                && members.groupOf(feedbackId).isEmpty();
    }

    private void free(long feedbackId, int version) {
        ReviewState state = hold.hold(feedbackId, version);
        if (members.groupOf(feedbackId).isPresent()) {
            throw new MoveRefused(state, "be in two groups");
        }
    }

    private void takesMore(long groupId, int more) {
        GroupRow row = seen(groupId);
        if (!row.isOpen() || members.casesOf(groupId).size() + more > CaseGroup.MOST) {
            throw new GroupTakesNoMore();
        }
    }

    private GroupRow seen(long groupId) {
        GroupRow row = groups.hold(groupId).orElseThrow(NoSuchCase::new);
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
