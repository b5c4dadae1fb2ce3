package org.saidanddone.reply;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saidanddone.feedback.CaseNumber;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.publishing.hold.HeldTexts;
import org.saidanddone.publishing.hold.TextHold;
import org.saidanddone.publishing.hold.TextKind;
import org.saidanddone.redaction.TextBeside;
import org.saidanddone.review.FoundBeside;
import org.saidanddone.review.NoSuchCase;
import org.saidanddone.review.ReviewBook;
import org.saidanddone.review.WordsBeside;

/**
 * Texts beside cases that nobody is shown, because words in them were hidden later: those who review decide. A case that
 * whoever asks may not see is {@link NoSuchCase}.
 */
@Singleton
@Guarded
@Transactional
public class HeldWords {

    /** The most characters of a reason, and of a text. */
    public static final int LONGEST = 4_000;

    private static final int AT_MOST = 200;

    private final HeldTexts held;
    private final ReplyTexts texts;
    private final WordsBeside beside;
    private final ReviewBook review;
    private final Audit audit;

    HeldWords(HeldTexts held, ReplyTexts texts, WordsBeside beside, ReviewBook review, Audit audit) {
        this.held = held;
        this.texts = texts;
        this.beside = beside;
        this.review = review;
        this.audit = audit;
    }

    /**
     * A text that is looked at again, or was.
     *
     * @param hold why and since when
     * @param number the number of the case, for people
     * @param texts its words as they stand now, by the codes of their fields; none for a published form
     * @param found the words in them that are hidden in the case
     * @param before what stood there before somebody mended it
     */
    public record Held(
            TextHold hold,
            CaseNumber number,
            List<TextBeside> texts,
            List<FoundBeside> found,
            List<TextHold.Was> before) {

        /** Keeps its own copies. */
        public Held {
            texts = List.copyOf(texts);
            found = List.copyOf(found);
            before = List.copyOf(before);
        }
    }

    /** What is held, or was, because of words that were hidden in the case, newest first. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public List<Held> because(long feedbackId) {
        return review.number(feedbackId)
                .map(number -> once(held.because(feedbackId)).stream()
                        .map(hold -> seen(hold, number))
                        .toList())
                .orElse(List.of());
    }

    /** What waits for a decision, what has waited longest first, as far as whoever asks may see it; at most 200. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public List<Held> waiting() {
        return once(held.open(AT_MOST)).stream()
                .flatMap(hold -> review.number(hold.feedbackId()).map(number -> seen(hold, number)).stream())
                .toList();
    }

    /** One text that went to several people is decided once. */
    private List<TextHold> once(List<TextHold> holds) {
        Set<Object> seen = new HashSet<>();
        List<TextHold> once = new ArrayList<>();
        for (TextHold hold : holds) {
            long first = texts.sameText(key(hold)).stream()
                    .mapToLong(ReplyTexts.Key::id)
                    .min()
                    .orElse(hold.textId());
            if (seen.add(List.of(hold.kind(), first, hold.feedbackId(), hold.isOpen(), hold.placed()))) {
                once.add(hold);
            }
        }
        return once;
    }

    private Held seen(TextHold hold, CaseNumber number) {
        List<TextBeside> words = texts.words(key(hold));
        List<FoundBeside> found = hold.isOpen() ? hidden(Set.of(hold.feedbackId()), words) : List.of();
        return new Held(hold, number, words, found, held.before(hold.kind(), hold.textId()));
    }

    private List<FoundBeside> hidden(Set<Long> cases, List<TextBeside> words) {
        return beside.look(new WordsBeside.Beside(cases, Set.of(), List.of()), words).stream()
                .filter(FoundBeside::isHidden)
                .toList();
    }

    private static ReplyTexts.Key key(TextHold hold) {
        return new ReplyTexts.Key(hold.kind(), hold.textId());
    }

    /**
     * The text is shown as it is, for this reason, which stays on record.
     *
     * @return false when somebody has decided before
     * @throws IllegalArgumentException without a reason, or with one of more than {@link #LONGEST} characters
     */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public boolean keep(long feedbackId, long holdId, String reason) {
        TextHold hold = hold(feedbackId, holdId);
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw new IllegalArgumentException("no reason, or too long a one");
        }
        boolean decided = false;
        for (TextHold each : all(hold)) {
            decided |= held.keep(each.id(), reason);
        }
        if (decided) {
            audit.record(
                    "TEXT_KEPT",
                    Optional.of(feedbackId),
                    Optional.empty(),
                    hold.kind().name());
        }
        return decided;
    }

    /**
     * Other words stand in the place of the text from now on; what stood there stays on record. Words in them that are hidden
     * in a case it went to come back, and nothing is done.
     *
     * @param words the words of each field that changes, by its code
     * @throws IllegalArgumentException for words that are none, too long, or of another field, and for a published form,
     *     which is published afresh
     */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public List<FoundBeside> mend(long feedbackId, long holdId, Map<String, String> words) {
        TextHold hold = hold(feedbackId, holdId);
        Map<String, String> was = new LinkedHashMap<>();
        texts.words(key(hold)).forEach(text -> was.put(text.field(), text.words()));
        if (hold.kind() == TextKind.FORM
                || !was.keySet().containsAll(words.keySet())
                || words.values().stream().anyMatch(text -> text.isBlank() || text.length() > LONGEST)) {
            throw new IllegalArgumentException("no words, too many, or of something else");
        }
        Map<String, String> changed = new LinkedHashMap<>();
        words.forEach((field, text) -> {
            if (!text.strip().equals(was.get(field))) {
                changed.put(field, text.strip());
            }
        });
        Map<String, String> after = new LinkedHashMap<>(was);
        after.putAll(changed);
        Set<Long> cases = new HashSet<>(texts.casesOf(key(hold)));
        cases.add(feedbackId);
        List<FoundBeside> found = hidden(
                cases,
                after.entrySet().stream()
                        .map(each -> new TextBeside(each.getKey(), each.getValue()))
                        .toList());
        if (found.isEmpty()) {
            boolean decided = false;
            for (TextHold each : all(hold)) {
                decided |= held.mend(each, was, changed);
            }
            if (decided) {
                audit.record(
                        "TEXT_MENDED",
                        Optional.of(feedbackId),
                        Optional.empty(),
                        hold.kind().name());
            }
        }
        return found;
    }

    private TextHold hold(long feedbackId, long holdId) {
        review.holdWorkedOn(feedbackId);
        return held.find(holdId).filter(hold -> hold.feedbackId() == feedbackId).orElseThrow(NoSuchCase::new);
    }

    private List<TextHold> all(TextHold hold) {
        List<ReplyTexts.Key> same = texts.sameText(key(hold));
        return held.because(hold.feedbackId()).stream()
                .filter(TextHold::isOpen)
                .filter(each -> same.contains(key(each)))
                .toList();
    }
}
