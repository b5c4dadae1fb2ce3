package org.saidanddone.redaction;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.people.People;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.platform.OneLook;
import org.saidanddone.redaction.suggest.SuggestionFinder;
import org.saidanddone.redaction.suggest.SuggestionKind;

/** What is suggested for hiding and nobody has decided yet. */
@Singleton
public class Suggestions {

    private final SuggestionFinder finder;
    private final WordToHideRepository words;
    private final SuggestionLeftRepository left;
    private final People people;
    private final WhoIsAsking whoIsAsking;
    private final OneLook look;
    private final Clock clock;

    Suggestions(
            SuggestionFinder finder,
            WordToHideRepository words,
            SuggestionLeftRepository left,
            People people,
            WhoIsAsking whoIsAsking,
            OneLook look,
            Clock clock) {
        this.finder = finder;
        this.words = words;
        this.left = left;
        this.people = people;
        this.whoIsAsking = whoIsAsking;
        this.look = look;
        this.clock = clock;
    }

    private record Place(TextId text, int begins, int ends) {}

    /** In the order of the words. What is hidden, and what somebody decided to leave, is not among them. */
    public List<Suggestion> of(List<SaidText> all, List<Redaction> hidden) {
        List<SaidText> texts =
                all.stream().filter(text -> !text.words().isBlank()).toList();
        if (texts.isEmpty()) {
            return List.of();
        }
        List<String> own = ownList();
        List<String> names = people.names();
        Set<Place> decided = decided(texts);
        return texts.stream()
                .flatMap(text -> in(text, own, names, elsewhere(text, texts, hidden)))
                .filter(each -> hidden.stream().noneMatch(part -> covers(part, each)))
                .filter(each -> !decided.contains(new Place(each.text(), each.begins(), each.ends())))
                .toList();
    }

    /** The words of the organisation's own list. */
    public List<String> ownList() {
        return look.once(() -> words.all().stream().map(WordToHideRow::words).toList(), "words to hide");
    }

    /** These are left as they are, by whoever asks, in the transaction of the caller. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void leave(List<Suggestion> decided) {
        decided.forEach(each -> left.save(new SuggestionLeftRow(
                null,
                TextRef.answer(each.text()),
                TextRef.transcript(each.text()),
                each.begins(),
                each.ends(),
                whoIsAsking.colleague().id(),
                clock.instant())));
    }

    /** Reads what was left in these together, for a page that shows many: what is asked of some of them then is known. */
    public void ahead(List<SaidText> texts) {
        decided(texts);
    }

    private Set<Place> decided(List<SaidText> texts) {
        Map<Long, List<SuggestionLeftRow>> answers = look.each(
                "left in answer",
                HiddenParts.numbers(texts, TextId.Of.ANSWER),
                some -> left.of(some).stream()
                        .collect(Collectors.groupingBy(row -> Objects.requireNonNull(row.answerId()))),
                List.of());
        Map<Long, List<SuggestionLeftRow>> written = look.each(
                "left in transcript",
                HiddenParts.numbers(texts, TextId.Of.TRANSCRIPT),
                some -> left.ofTranscripts(some).stream()
                        .collect(Collectors.groupingBy(row -> Objects.requireNonNull(row.transcriptId()))),
                List.of());
        return Stream.concat(answers.values().stream(), written.values().stream())
                .flatMap(List::stream)
                .map(row -> new Place(TextRef.of(row.answerId(), row.transcriptId()), row.begins(), row.ends()))
                .collect(Collectors.toSet());
    }

    /** What is written down or added comes in after others have hidden words: these are to be hidden here too, or left. */
    private static List<String> elsewhere(SaidText text, List<SaidText> texts, List<Redaction> hidden) {
        if (text.from() == WordsFrom.PERSON && !text.question().equals(QuestionSet.ADDED)) {
            return List.of();
        }
        return texts.stream()
                .filter(other -> !other.id().equals(text.id()))
                .flatMap(other -> hidden.stream()
                        .filter(part -> part.text().equals(other.id()))
                        .map(part -> new ShownWords(other.words()).text().substring(part.begins(), part.ends())))
                .distinct()
                .toList();
    }

    private Stream<Suggestion> in(SaidText said, List<String> own, List<String> names, List<String> elsewhere) {
        ShownWords shown = new ShownWords(said.words());
        List<Suggestion> found = new ArrayList<>(finder.find(shown.text(), own, names).stream()
                .map(find -> suggestion(said, shown.part(find.begins(), find.ends()), find.kind()))
                .toList());
        elsewhere.stream()
                .flatMap(each -> shown.find(each).stream())
                .filter(part -> found.stream()
                        .noneMatch(other -> part.isWithin(new ShownWords.Part(other.begins(), other.ends()))))
                .distinct()
                .map(part -> suggestion(said, part, SuggestionKind.HIDDEN_ELSEWHERE))
                .forEach(found::add);
        found.sort(Comparator.comparingInt(Suggestion::begins));
        return found.stream();
    }

    private static Suggestion suggestion(SaidText said, ShownWords.Part part, SuggestionKind kind) {
        return new Suggestion(said.id(), part.begins(), part.ends(), kind);
    }

    private static boolean covers(Redaction part, Suggestion suggestion) {
        return part.text().equals(suggestion.text())
                && part.begins() <= suggestion.begins()
                && part.ends() >= suggestion.ends();
    }
}
