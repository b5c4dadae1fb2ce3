package org.saidanddone.casegroup;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.saidanddone.due.CaseClock;
import org.saidanddone.feedback.Link;
import org.saidanddone.feedback.LinkKind;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.platform.OneLook;
import org.saidanddone.publishing.Audience;
import org.saidanddone.publishing.PublishRefused;
import org.saidanddone.review.CaseAt;
import org.saidanddone.review.CaseChanged;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.CaseSight;
import org.saidanddone.review.Cases;
import org.saidanddone.review.MoveRefused;
import org.saidanddone.review.NoSuchCase;

/**
 * Reviews the cases of a group in one go. Each case is changed in its own transaction, as {@link Cases} does it, at the
 * version that was on the screen: what one of them refuses keeps none of the others. What whoever asks may not see is
 * not touched, and nothing tells that it is there.
 */
@Singleton
@Guarded
public class GroupWork {

    private final GroupRepository groups;
    private final GroupBook book;
    private final Cases cases;
    private final CaseSight sight;
    private final CaseClock clocks;
    private final OneLook look;

    GroupWork(GroupRepository groups, GroupBook book, Cases cases, CaseSight sight, CaseClock clocks, OneLook look) {
        this.groups = groups;
        this.book = book;
        this.cases = cases;
        this.sight = sight;
        this.clocks = clocks;
        this.look = look;
    }

    /** Opens a group; empty when there is none of which whoever asks may see a case. Each case is read, and on record. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public Optional<GroupFile> open(long groupId) {
        List<CaseAt> opened = cases.openAll(book.casesOf(groupId));
        return opened.isEmpty() ? Optional.empty() : look.seen(() -> read(groupId, opened));
    }

    private Optional<GroupFile> read(long groupId, List<CaseAt> opened) {
        clocks.ahead(opened.stream().map(CaseAt::feedbackId).toList());
        return groups.findById(groupId)
                .flatMap(row -> book.cards(List.of(row)).stream().findFirst())
                .map(found -> new GroupFile(
                        found.group(),
                        found.tally(),
                        cases.readAll(opened).stream().map(this::member).toList()));
    }

    private GroupCase member(CaseFile file) {
        Set<WhyLeft> problems = new HashSet<>();
        file.problems().forEach(problem -> problems.add(WhyLeft.of(problem)));
        if (!file.preview().stillStanding().isEmpty()) {
            problems.add(WhyLeft.HIDDEN_WORDS_STAND);
        }
        return new GroupCase(file, clocks.of(file.feedback().id()), problems);
    }

    /**
     * Publishes each of these cases of the group that nothing speaks against.
     *
     * @param cases the cases, each at the version whose preview was on the screen
     * @param widest who may see them at most; where a person did not say yes to everybody, only staff do
     */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public DoneWithAll publish(long groupId, Map<Long, Integer> cases, Audience widest) {
        return each(groupId, cases, member -> {
            if (member.isPublishedFor(member.narrowed(widest))) {
                return false;
            }
            Optional<WhyLeft> problem = member.problems().stream().sorted().findFirst();
            if (problem.isPresent()) {
                throw new Left(problem.get());
            }
            this.cases.publish(member.feedbackId(), member.file().version(), member.narrowed(widest));
            return true;
        });
    }

    /** Agrees with every link that these people made themselves. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public DoneWithAll confirmLinks(long groupId, Map<Long, Integer> cases) {
        return each(groupId, cases, member -> {
            int version = member.file().version();
            boolean any = false;
            for (Link link : member.unsettled()) {
                version = this.cases
                        .confirmLink(member.feedbackId(), version, link.id())
                        .version();
                any = true;
            }
            return any;
        });
    }

    /** Links each of these cases to the action; one that staff linked to it before says this kind now. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public DoneWithAll link(long groupId, Map<Long, Integer> cases, long actionId, LinkKind kind) {
        return each(groupId, cases, member -> {
            this.cases.link(member.feedbackId(), member.file().version(), actionId, kind);
            return true;
        });
    }

    /** Why one case was left, carried out of what is done with each. */
    private static final class Left extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final WhyLeft why;

        private Left(WhyLeft why) {
            super(why.name());
            this.why = why;
        }
    }

    private interface Step {
        boolean changed(GroupCase member);
    }

    private DoneWithAll each(long groupId, Map<Long, Integer> versions, Step step) {
        Set<Long> members = new HashSet<>(book.casesOf(groupId));
        Set<Long> done = new HashSet<>();
        Map<Long, WhyLeft> left = new HashMap<>();
        new TreeMap<>(versions).forEach((feedbackId, version) -> {
            if (!members.contains(feedbackId) || sight.version(feedbackId).isEmpty()) {
                left.put(feedbackId, WhyLeft.NOT_NOW);
                return;
            }
            try {
                if (step.changed(member(read(feedbackId, version)))) {
                    done.add(feedbackId);
                }
            } catch (Left why) {
                left.put(feedbackId, why.why);
            } catch (CaseChanged somebodyWasFaster) {
                left.put(feedbackId, WhyLeft.CHANGED);
            } catch (PublishRefused refused) {
                left.put(
                        feedbackId,
                        refused.problems().stream()
                                .sorted()
                                .findFirst()
                                .map(WhyLeft::of)
                                .orElse(WhyLeft.NOT_NOW));
            } catch (MoveRefused | NoSuchCase gone) {
                left.put(feedbackId, WhyLeft.NOT_NOW);
            }
        });
        return new DoneWithAll(done, left);
    }

    private CaseFile read(long feedbackId, int version) {
        CaseFile file = cases.open(feedbackId).flatMap(cases::read).orElseThrow(NoSuchCase::new);
        if (file.version() != version) {
            throw new Left(WhyLeft.CHANGED);
        }
        return file;
    }
}
