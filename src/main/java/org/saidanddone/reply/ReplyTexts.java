package org.saidanddone.reply;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saidanddone.plan.WrittenWords;
import org.saidanddone.publishing.hold.HeldTexts;
import org.saidanddone.publishing.hold.TextKind;
import org.saidanddone.redaction.TextBeside;

/** The texts that staff wrote beside cases, as they stand now: as they were written, or in the words that replaced those. */
@Singleton
class ReplyTexts {

    static final String REASON = "REASON";
    static final String PLAIN = "PLAIN";
    static final String EASY = "EASY";
    static final String DEED = "DEED";
    static final String DEED_EASY = "DEED_EASY";

    private final ReplyRepository rows;
    private final WrittenWords written;
    private final HeldTexts held;

    ReplyTexts(ReplyRepository rows, WrittenWords written, HeldTexts held) {
        this.rows = rows;
        this.written = written;
        this.held = held;
    }

    /** A text, by its kind and number. */
    record Key(TextKind kind, long id) {}

    /** Everything beside the case: what was replied to it, what went to others at the same time, and what that rests on. */
    @Transactional
    Set<Key> beside(long feedbackId) {
        return rows.besides(feedbackId).stream()
                .flatMap(row -> keys(row).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Key> keys(ReplyRow row) {
        List<Key> keys = new ArrayList<>();
        keys.add(new Key(TextKind.REPLY, row.number()));
        if (row.progressUpdateId() != null) {
            keys.add(new Key(TextKind.CHANGE, row.progressUpdateId()));
        }
        if (row.proposalId() != null) {
            keys.add(new Key(TextKind.PROPOSAL, row.proposalId()));
        }
        return keys;
    }

    /** The words of the text as they stand now, held or not, by the codes of their fields. */
    @Transactional
    List<TextBeside> words(Key key) {
        Map<String, String> words =
                switch (key.kind()) {
                    case REPLY ->
                        rows.findById(key.id()).map(ReplyTexts::written).orElse(Map.of());
                    case CHANGE -> written.ofChange(key.id());
                    case PROPOSAL -> written.ofProposal(key.id());
                    case FORM -> Map.of();
                };
        Map<String, String> mended = held.mended(key.kind(), List.of(key.id())).getOrDefault(key.id(), Map.of());
        return words.entrySet().stream()
                .map(each -> new TextBeside(each.getKey(), mended.getOrDefault(each.getKey(), each.getValue())))
                .toList();
    }

    private static Map<String, String> written(ReplyRow row) {
        Map<String, String> words = new LinkedHashMap<>();
        put(words, REASON, row.reason());
        put(words, PLAIN, row.plain());
        put(words, EASY, row.easy());
        put(words, DEED, row.deedPlain());
        put(words, DEED_EASY, row.deedEasy());
        return words;
    }

    private static void put(Map<String, String> words, String field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            words.put(field, text);
        }
    }

    /** The cases that the text went to. */
    @Transactional
    Set<Long> casesOf(Key key) {
        List<ReplyRow> found =
                switch (key.kind()) {
                    case REPLY -> rows.sentWith(key.id());
                    case CHANGE -> rows.restingOnChange(key.id());
                    case PROPOSAL -> rows.restingOnProposal(key.id());
                    case FORM -> List.of();
                };
        return found.stream().map(ReplyRow::feedbackId).collect(Collectors.toSet());
    }

    /** The same text as it went to others at the same time, and itself. */
    @Transactional
    List<Key> sameText(Key key) {
        return key.kind() == TextKind.REPLY
                ? rows.sentWith(key.id()).stream()
                        .map(row -> new Key(TextKind.REPLY, row.number()))
                        .toList()
                : List.of(key);
    }
}
