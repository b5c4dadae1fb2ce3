package org.saidanddone.reply;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.saidanddone.plan.Author;
import org.saidanddone.plan.Instead;
import org.saidanddone.plan.OwnedActions;
import org.saidanddone.publishing.PublishedFeedback;
import org.saidanddone.publishing.hold.HeldTexts;
import org.saidanddone.publishing.hold.TextKind;
import org.saidanddone.review.PublishedFeedbacks;

/**
 * What was replied before about an action, to anybody whose published form whoever asks may see, so that no two replies
 * contradict each other unseen.
 */
@Singleton
class EarlierReplies {

    private static final int SHOWN = 20;

    private final ReplyRepository rows;
    private final PublishedFeedbacks published;
    private final OwnedActions owned;
    private final HeldTexts held;

    EarlierReplies(ReplyRepository rows, PublishedFeedbacks published, OwnedActions owned, HeldTexts held) {
        this.held = held;
        this.rows = rows;
        this.published = published;
        this.owned = owned;
    }

    /** Those that others than these people got about the actions, newest first, at most 20. */
    @Transactional
    List<EarlierReply> toOthers(Collection<Long> actionIds, Set<Long> feedbackIds) {
        return all(actionIds, feedbackIds).stream().limit(SHOWN).toList();
    }

    /**
     * What others were told that is not what the draft says, and that its writer has not said to know. Of what one person
     * was told, only the last counts.
     */
    @Transactional
    List<EarlierReply> unseen(ReplyDraft draft, Collection<Long> actionIds, Set<Long> feedbackIds) {
        long known = draft.change().seen().reply();
        return differing(draft, actionIds, feedbackIds).stream()
                .filter(earlier -> earlier.id() > known)
                .limit(SHOWN)
                .toList();
    }

    /** What others were told that is not what the draft says. */
    @Transactional
    List<EarlierReply> differing(ReplyDraft draft, Collection<Long> actionIds, Set<Long> feedbackIds) {
        return lastToEach(all(actionIds, feedbackIds)).stream()
                .filter(earlier -> earlier.differsFrom(draft))
                .toList();
    }

    private static List<EarlierReply> lastToEach(List<EarlierReply> newestFirst) {
        Set<Long> heard = new HashSet<>();
        List<EarlierReply> last = new ArrayList<>();
        for (EarlierReply earlier : newestFirst) {
            if (earlier.outcome().canBeJudged() && heard.addAll(earlier.feedbackIds())) {
                last.add(earlier);
            }
        }
        return last;
    }

    private List<EarlierReply> all(Collection<Long> actionIds, Set<Long> notTo) {
        Set<Long> about = new HashSet<>(actionIds);
        owned.only().ifPresent(about::retainAll);
        if (about.isEmpty()) {
            return List.of();
        }
        List<ReplyRow> found = rows.about(about).stream()
                .filter(row -> !notTo.contains(row.feedbackId()))
                .toList();
        Set<Long> seen = published.find(found.stream().map(ReplyRow::feedbackId).collect(Collectors.toSet())).stream()
                .map(PublishedFeedback::feedbackId)
                .collect(Collectors.toSet());
        Map<Object, List<ReplyRow>> sentAtOnce = found.stream()
                .filter(row -> seen.contains(row.feedbackId()))
                .collect(Collectors.groupingBy(EarlierReplies::sending, LinkedHashMap::new, Collectors.toList()));
        Map<Long, Instead> instead =
                held.of(TextKind.REPLY, found.stream().map(ReplyRow::number).toList());
        return sentAtOnce.values().stream()
                .map(rows -> earlier(rows, instead.getOrDefault(rows.getFirst().number(), Instead.NOTHING)))
                .toList();
    }

    /** What went to several people of a group at once is one reply. */
    private static Object sending(ReplyRow row) {
        return row.groupId() == null ? row.number() : List.of(row.groupId(), Optional.ofNullable(row.groupVersion()));
    }

    private static EarlierReply earlier(List<ReplyRow> sentAtOnce, Instead instead) {
        ReplyRow newest = sentAtOnce.getFirst();
        return new EarlierReply(
                newest.number(),
                sentAtOnce.stream().map(ReplyRow::feedbackId).collect(Collectors.toSet()),
                newest.outcome(),
                Optional.ofNullable(newest.byDate()),
                instead.shown(ReplyTexts.PLAIN, newest.plain()),
                Author.of(newest.authorOrganisation(), newest.authorPost()),
                newest.sent());
    }
}
