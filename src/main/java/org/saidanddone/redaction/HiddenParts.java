package org.saidanddone.redaction;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.platform.OneLook;
import org.saidanddone.transcript.Transcript;
import org.saidanddone.transcript.TranscriptStore;

/**
 * The hidden parts of texts. They belong to a version of a transcript: with the next one they go on where their words
 * still stand, and where those stand no more somebody must look again. So nothing that was hidden comes back unseen.
 */
@Singleton
public class HiddenParts {

    private final RedactionRepository rows;
    private final HiddenBeforeRepository before;
    private final TranscriptStore transcripts;
    private final ApplicationEventPublisher<WordsHidden> wordsHidden;
    private final WhoIsAsking whoIsAsking;
    private final OneLook look;
    private final Clock clock;

    HiddenParts(
            RedactionRepository rows,
            HiddenBeforeRepository before,
            TranscriptStore transcripts,
            ApplicationEventPublisher<WordsHidden> wordsHidden,
            WhoIsAsking whoIsAsking,
            OneLook look,
            Clock clock) {
        this.rows = rows;
        this.before = before;
        this.transcripts = transcripts;
        this.wordsHidden = wordsHidden;
        this.whoIsAsking = whoIsAsking;
        this.look = look;
        this.clock = clock;
    }

    /** The numbers of the texts that are answers, or of those that are transcripts. */
    static List<Long> numbers(List<SaidText> texts, TextId.Of of) {
        return texts.stream()
                .map(SaidText::id)
                .filter(id -> id.of() == of)
                .map(TextId::number)
                .toList();
    }

    /** The hidden parts in the order of the texts and of their words. */
    public List<Redaction> of(List<SaidText> texts) {
        Map<TextId, Integer> order = new HashMap<>();
        texts.forEach(text -> order.put(text.id(), order.size()));
        return rowsOf(texts).stream()
                .map(RedactionRow::redaction)
                .sorted(Comparator.comparing((Redaction part) -> order.getOrDefault(part.text(), Integer.MAX_VALUE))
                        .thenComparing(Redaction::begins)
                        .thenComparing(Redaction::id))
                .toList();
    }

    /** Reads what is hidden in these together, for a page that shows many: what is asked of some of them then is known. */
    public void ahead(List<SaidText> texts) {
        rowsOf(texts);
    }

    private List<RedactionRow> rowsOf(List<SaidText> texts) {
        Map<Long, List<RedactionRow>> answers = look.each(
                "hidden in answer",
                numbers(texts, TextId.Of.ANSWER),
                some -> rows.of(some).stream()
                        .collect(Collectors.groupingBy(row -> Objects.requireNonNull(row.answerId()))),
                List.of());
        Map<Long, List<RedactionRow>> written = look.each(
                "hidden in transcript",
                numbers(texts, TextId.Of.TRANSCRIPT),
                some -> rows.ofTranscripts(some).stream()
                        .collect(Collectors.groupingBy(row -> Objects.requireNonNull(row.transcriptId()))),
                List.of());
        return Stream.concat(answers.values().stream(), written.values().stream())
                .flatMap(List::stream)
                .toList();
    }

    /** What is hidden in each of these, whoever's words it is in; one where nothing is hidden is not in it. */
    public Map<Long, List<HiddenInCase>> inCases(Collection<Long> feedbackIds) {
        return feedbackIds.isEmpty()
                ? Map.of()
                : rows.inCases(feedbackIds).stream()
                        .collect(Collectors.groupingBy(
                                HiddenInCaseRow::feedbackId,
                                Collectors.mapping(HiddenInCaseRow::hidden, Collectors.toList())));
    }

    /** A part that is to be hidden. */
    public record ToHide(TextId text, ShownWords.Part part, HiddenBecause why) {}

    /**
     * Hides parts of the case. There is no other way to hide anything, so that what stands beside the case is always looked
     * at again.
     */
    public void hide(long feedbackId, List<ToHide> parts) {
        if (parts.isEmpty()) {
            return;
        }
        Set<Long> hidden = new HashSet<>();
        parts.forEach(each ->
                hidden.add(RowId.of(save(each.text(), each.part(), each.why()).id())));
        wordsHidden.publishEvent(new WordsHidden(feedbackId, hidden));
    }

    private RedactionRow save(TextId text, ShownWords.Part part, HiddenBecause why) {
        return rows.save(
                RedactionRow.of(text, part, why, whoIsAsking.colleague().id(), clock.instant()));
    }

    /** Shows a part again. */
    public void show(long redactionId) {
        rows.deleteById(redactionId);
    }

    /** What was hidden in earlier versions, does not stand in the newest and nobody has settled. */
    public List<HiddenBefore> unsettled(long feedbackId, List<SaidText> texts) {
        List<Long> written = numbers(texts, TextId.Of.TRANSCRIPT);
        List<HiddenBeforeRow> open = written.isEmpty() ? List.of() : before.open(written);
        if (open.isEmpty()) {
            return List.of();
        }
        Map<Long, Transcript> versions = new HashMap<>();
        transcripts.all(feedbackId).forEach(each -> versions.put(each.id(), each));
        return open.stream().flatMap(row -> shown(row, versions).stream()).toList();
    }

    private Optional<HiddenBefore> shown(HiddenBeforeRow row, Map<Long, Transcript> versions) {
        return rows.findById(row.redactionId())
                .map(RedactionRow::redaction)
                .map(part -> new HiddenBefore(
                        RowId.of(row.id()),
                        TextId.transcript(row.transcriptId()),
                        words(part, versions.get(part.text().number())),
                        part.why()));
    }

    private static String words(Redaction part, @Nullable Transcript version) {
        if (version == null) {
            throw new IllegalStateException("a hidden part of no version");
        }
        ShownWords all = new ShownWords(version.words());
        return all.of(all.part(part.begins(), part.ends()));
    }

    /** Somebody has looked; 0 when it was settled before. */
    public int settle(long hiddenBeforeId) {
        return before.settle(
                hiddenBeforeId, clock.instant(), whoIsAsking.colleague().id());
    }

    /**
     * Takes what was hidden in the versions before over to the next.
     *
     * @param earlier the versions before, the newest first
     * @param next the version that was saved now
     */
    public void goOn(List<Transcript> earlier, Transcript next) {
        List<Transcript> withWords =
                earlier.stream().filter(each -> !each.isEmpty()).toList();
        if (withWords.isEmpty() || next.isEmpty()) {
            return;
        }
        Map<Long, Transcript> versions = new HashMap<>();
        earlier.forEach(each -> versions.put(each.id(), each));
        ShownWords now = new ShownWords(next.words());
        Map<String, Redaction> gone = new LinkedHashMap<>();
        List<ShownWords.Part> hidden = new ArrayList<>();
        for (Redaction part : onceHidden(withWords)) {
            String words = words(part, versions.get(part.text().number()));
            List<ShownWords.Part> places = now.find(words);
            places.stream()
                    .filter(place -> hidden.stream().noneMatch(place::isWithin))
                    .forEach(place -> {
                        save(TextId.transcript(next.id()), place, part.why());
                        hidden.add(place);
                    });
            if (places.isEmpty()) {
                gone.putIfAbsent(words.toLowerCase(Locale.ROOT), part);
            }
        }
        List<Long> mustBeSettled = mustBeSettled(withWords.getFirst());
        gone.values().stream()
                .filter(part -> mustBeSettled.contains(part.id()))
                .forEach(part -> before.save(new HiddenBeforeRow(null, next.id(), part.id(), null, null)));
    }

    /** Everything that was ever hidden in one of the versions, the newest version first, long parts before short ones. */
    private List<Redaction> onceHidden(List<Transcript> versions) {
        return versions.stream()
                .flatMap(version -> rows.ofTranscripts(List.of(version.id())).stream()
                        .map(RedactionRow::redaction)
                        .sorted(Comparator.comparingInt(part -> part.begins() - part.ends())))
                .toList();
    }

    /** What is hidden in the version, and what nobody had settled there. */
    private List<Long> mustBeSettled(Transcript version) {
        return Stream.concat(
                        rows.ofTranscripts(List.of(version.id())).stream().map(row -> RowId.of(row.id())),
                        before.open(List.of(version.id())).stream().map(HiddenBeforeRow::redactionId))
                .toList();
    }
}
