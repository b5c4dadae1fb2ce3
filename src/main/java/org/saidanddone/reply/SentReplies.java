package org.saidanddone.reply;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.saidanddone.people.access.Asking;
import org.saidanddone.plan.Instead;
import org.saidanddone.publishing.hold.HeldTexts;
import org.saidanddone.publishing.hold.TextKind;

/** The replies that were sent, with their verdicts. */
@Singleton
class SentReplies {

    private final ReplyRepository rows;
    private final VerdictRepository verdicts;
    private final HeldTexts held;

    SentReplies(ReplyRepository rows, VerdictRepository verdicts, HeldTexts held) {
        this.held = held;
        this.rows = rows;
        this.verdicts = verdicts;
    }

    /** What the person was sent, with what is written to them alone, newest first. */
    List<Reply> toThePerson(long feedbackId) {
        return withVerdicts(rows.newest(Set.of(feedbackId)), row -> true);
    }

    /** What was sent, as a colleague may read it, newest first. */
    List<Reply> to(long feedbackId, Asking asking) {
        return withVerdicts(rows.newest(Set.of(feedbackId)), row -> row.isReadBy(asking));
    }

    /** What everybody may read, newest first. */
    List<Reply> toAll(Collection<Long> feedbackIds) {
        return feedbackIds.isEmpty() ? List.of() : withVerdicts(rows.newest(feedbackIds));
    }

    /** What had been sent then, with what had been said about it then, newest first. */
    List<Reply> toAllThen(Collection<Long> feedbackIds, Instant then) {
        if (feedbackIds.isEmpty()) {
            return List.of();
        }
        List<ReplyRow> found = rows.newestThen(feedbackIds, then);
        return found.isEmpty() ? List.of() : with(verdicts.ofThen(numbers(found), then), found, row -> false);
    }

    Optional<Reply> find(long id) {
        return rows.findById(id).map(this::withVerdict);
    }

    Optional<Reply> ofDraft(long feedbackId, int draftVersion, Asking asking) {
        return rows.ofDraft(feedbackId, draftVersion)
                .map(row -> withVerdicts(List.of(row), each -> each.isReadBy(asking))
                        .getFirst());
    }

    List<Reply> ofGroup(long groupId, int version) {
        return withVerdicts(rows.ofGroup(groupId, version));
    }

    /** Newest first. */
    Map<Integer, List<Reply>> ofGroup(long groupId) {
        List<ReplyRow> found = rows.ofGroup(groupId);
        Map<Long, Reply> replies =
                withVerdicts(found).stream().collect(Collectors.toMap(Reply::id, Function.identity()));
        return found.stream()
                .collect(Collectors.groupingBy(
                        row -> Objects.requireNonNull(row.groupVersion()),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                row -> Objects.requireNonNull(replies.get(row.number())), Collectors.toList())));
    }

    /** Replies that had been sent then and are still public, of people who took back what they said, newest first. */
    List<Reply> withoutQuote(long actionId, Instant then, int atMost) {
        return with(List.of(), rows.withoutQuote(actionId, then, atMost), row -> false);
    }

    private Reply withVerdict(ReplyRow row) {
        return withVerdicts(List.of(row)).getFirst();
    }

    private List<Reply> withVerdicts(List<ReplyRow> found) {
        return withVerdicts(found, row -> false);
    }

    private List<Reply> withVerdicts(List<ReplyRow> found, Predicate<ReplyRow> withLetter) {
        if (found.isEmpty()) {
            return List.of();
        }
        return with(verdicts.of(numbers(found)), found, withLetter);
    }

    private static List<Long> numbers(List<ReplyRow> found) {
        return found.stream().map(ReplyRow::number).toList();
    }

    private List<Reply> with(List<VerdictRow> verdicts, List<ReplyRow> found, Predicate<ReplyRow> withLetter) {
        Map<Long, Verdict> byReply =
                verdicts.stream().collect(Collectors.toMap(VerdictRow::replyId, VerdictRow::verdict));
        Map<Long, Instead> instead = held.of(TextKind.REPLY, numbers(found));
        return found.stream()
                .map(row -> {
                    Reply reply = row.reply(Optional.ofNullable(byReply.get(row.number())))
                            .in(instead.getOrDefault(row.number(), Instead.NOTHING));
                    return withLetter.test(row) ? reply : reply.withoutLetter();
                })
                .toList();
    }
}
