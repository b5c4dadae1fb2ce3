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
import java.util.stream.Collectors;

/** The replies that were sent, with their verdicts. */
@Singleton
class SentReplies {

    private final ReplyRepository rows;
    private final VerdictRepository verdicts;

    SentReplies(ReplyRepository rows, VerdictRepository verdicts) {
        this.rows = rows;
        this.verdicts = verdicts;
    }

    List<Reply> to(long feedbackId) {
        return toAll(Set.of(feedbackId));
    }

    /** Newest first. */
    List<Reply> toAll(Collection<Long> feedbackIds) {
        return feedbackIds.isEmpty() ? List.of() : withVerdicts(rows.newest(feedbackIds));
    }

    /** What had been sent then, with what had been said about it then, newest first. */
    List<Reply> toAllThen(Collection<Long> feedbackIds, Instant then) {
        if (feedbackIds.isEmpty()) {
            return List.of();
        }
        List<ReplyRow> found = rows.newestThen(feedbackIds, then);
        return found.isEmpty() ? List.of() : with(verdicts.ofThen(numbers(found), then), found);
    }

    Optional<Reply> find(long id) {
        return rows.findById(id).map(this::withVerdict);
    }

    Optional<Reply> ofDraft(long feedbackId, int draftVersion) {
        return rows.ofDraft(feedbackId, draftVersion).map(this::withVerdict);
    }

    List<Reply> ofMatter(long matterId, int version) {
        return withVerdicts(rows.ofMatter(matterId, version));
    }

    /** Newest first. */
    Map<Integer, List<Reply>> ofMatter(long matterId) {
        List<ReplyRow> found = rows.ofMatter(matterId);
        Map<Long, Reply> replies =
                withVerdicts(found).stream().collect(Collectors.toMap(Reply::id, Function.identity()));
        return found.stream()
                .collect(Collectors.groupingBy(
                        row -> Objects.requireNonNull(row.matterVersion()),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                row -> Objects.requireNonNull(replies.get(row.number())), Collectors.toList())));
    }

    /** Replies that are still public, of people who took back what they said, newest first. */
    List<Reply> withoutQuote(long actionId, int atMost) {
        return rows.withoutQuote(actionId, atMost).stream()
                .map(row -> row.reply(Optional.empty()))
                .toList();
    }

    private Reply withVerdict(ReplyRow row) {
        return withVerdicts(List.of(row)).getFirst();
    }

    private List<Reply> withVerdicts(List<ReplyRow> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        return with(verdicts.of(numbers(found)), found);
    }

    private static List<Long> numbers(List<ReplyRow> found) {
        return found.stream().map(ReplyRow::number).toList();
    }

    private static List<Reply> with(List<VerdictRow> verdicts, List<ReplyRow> found) {
        Map<Long, Verdict> byReply =
                verdicts.stream().collect(Collectors.toMap(VerdictRow::replyId, VerdictRow::verdict));
        return found.stream()
                .map(row -> row.reply(Optional.ofNullable(byReply.get(row.number()))))
                .toList();
    }
}
