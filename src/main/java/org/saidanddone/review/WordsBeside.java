package org.saidanddone.review;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.people.People;
import org.saidanddone.publishing.PublishedFeedback;
import org.saidanddone.publishing.PublishedForms;
import org.saidanddone.redaction.HiddenBecause;
import org.saidanddone.redaction.HiddenParts;
import org.saidanddone.redaction.Redaction;
import org.saidanddone.redaction.SaidText;
import org.saidanddone.redaction.ShownWords;
import org.saidanddone.redaction.Suggestions;
import org.saidanddone.redaction.TextBeside;
import org.saidanddone.redaction.WordsHidden;
import org.saidanddone.redaction.suggest.Find;
import org.saidanddone.redaction.suggest.HiddenWords;
import org.saidanddone.redaction.suggest.SuggestionFinder;
import org.saidanddone.redaction.suggest.SuggestionKind;

/**
 * Words that are hidden in what a person said are hidden in everything beside it: holds the texts that staff write for
 * others to read against what is hidden. Nothing comes out of here but places in those texts, so that whoever wrote them
 * learns nothing they did not write. Not guarded: for services, never for screens.
 */
@Singleton
public class WordsBeside {

    private static final int ACTION_PAGE = 50;

    private final CaseReader reader;
    private final HiddenParts hiddenParts;
    private final PublishedForms forms;
    private final HiddenWords hiddenWords;
    private final SuggestionFinder finder;
    private final Suggestions suggestions;
    private final People people;

    WordsBeside(
            CaseReader reader,
            HiddenParts hiddenParts,
            PublishedForms forms,
            HiddenWords hiddenWords,
            SuggestionFinder finder,
            Suggestions suggestions,
            People people) {
        this.reader = reader;
        this.hiddenParts = hiddenParts;
        this.forms = forms;
        this.hiddenWords = hiddenWords;
        this.finder = finder;
        this.suggestions = suggestions;
        this.people = people;
    }

    /**
     * Where texts stand, and what is known there.
     *
     * @param feedbackIds the cases that the texts go to: what is hidden in one of them may not stand in any of the texts
     * @param actionIds the actions on whose pages the texts stand: what is hidden in another case there has to be decided
     * @param known texts that everybody reads there already: what stands in them is not suggested
     */
    public record Beside(Set<Long> feedbackIds, Set<Long> actionIds, List<String> known) {

        /** Keeps its own copies. */
        public Beside {
            feedbackIds = Set.copyOf(feedbackIds);
            actionIds = Set.copyOf(actionIds);
            known = List.copyOf(known);
        }
    }

    /** Everything in the texts that is hidden beside them, and what somebody has to decide about, in their order. */
    @Transactional
    public List<FoundBeside> look(Beside beside, List<TextBeside> texts) {
        List<HiddenWords.Hidden> hidden =
                beside.feedbackIds().stream().sorted().flatMap(this::hiddenIn).toList();
        List<HiddenWords.Hidden> around =
                others(beside).stream().flatMap(this::hiddenIn).toList();
        List<String> known = new ArrayList<>(beside.known());
        forms.byId(beside.feedbackIds()).values().stream()
                .filter(PublishedFeedback::isPublic)
                .flatMap(form -> form.answers().stream())
                .forEach(answer -> known.add(answer.words()));
        List<String> own = suggestions.ownList();
        List<String> names = people.names();
        return texts.stream()
                .filter(text -> !text.words().isBlank())
                .flatMap(text -> in(text, hidden, around, known, own, names))
                .toList();
    }

    private Stream<FoundBeside> in(
            TextBeside named,
            List<HiddenWords.Hidden> hidden,
            List<HiddenWords.Hidden> around,
            List<String> known,
            List<String> own,
            List<String> names) {
        String text = new ShownWords(named.words()).text();
        List<FoundBeside> found = new ArrayList<>();
        hiddenWords
                .in(text, hidden)
                .forEach(place -> found.add(found(
                        named,
                        text,
                        place.begins(),
                        place.ends(),
                        place.sure() ? Optional.empty() : Optional.of(SuggestionKind.HIDDEN_ELSEWHERE))));
        hiddenWords.in(text, around).stream()
                .map(place ->
                        found(named, text, place.begins(), place.ends(), Optional.of(SuggestionKind.HIDDEN_ELSEWHERE)))
                .filter(each -> found.stream().noneMatch(other -> overlap(each, other)))
                .toList()
                .forEach(found::add);
        for (Find find : finder.find(text, own, names)) {
            FoundBeside each = found(named, text, find.begins(), find.ends(), Optional.of(find.kind()));
            if (found.stream().noneMatch(other -> overlap(each, other)) && !isKnown(each.words(), known)) {
                found.add(each);
            }
        }
        found.sort((a, b) -> Integer.compare(a.begins(), b.begins()));
        return found.stream();
    }

    private boolean isKnown(String words, List<String> known) {
        List<HiddenWords.Hidden> wanted = List.of(new HiddenWords.Hidden(words, HiddenWords.As.OTHER));
        return known.stream().anyMatch(text -> hiddenWords.in(text, wanted).stream()
                .anyMatch(place -> hiddenWords.same(text.substring(place.begins(), place.ends()), words)));
    }

    private static FoundBeside found(
            TextBeside named, String text, int begins, int ends, Optional<SuggestionKind> suggested) {
        return new FoundBeside(named.field(), begins, ends, text.substring(begins, ends), suggested);
    }

    private static boolean overlap(FoundBeside one, FoundBeside other) {
        return one.begins() < other.ends() && other.begins() < one.ends();
    }

    /** The other cases that everybody reads about on the pages of the actions. */
    private Set<Long> others(Beside beside) {
        Set<Long> others = new TreeSet<>();
        beside.actionIds().forEach(actionId -> forms.publicAbout(actionId, ACTION_PAGE)
                .forEach(form -> others.add(form.feedbackId())));
        others.removeAll(beside.feedbackIds());
        return others;
    }

    /** Puts marks in the place of what is hidden in the cases: for somebody who sees only the published forms. */
    @Transactional
    public UnaryOperator<String> masking(Collection<Long> feedbackIds) {
        List<HiddenWords.Hidden> hidden =
                feedbackIds.stream().distinct().flatMap(this::hiddenIn).toList();
        return words -> masked(new ShownWords(words).text(), hidden);
    }

    private String masked(String text, List<HiddenWords.Hidden> hidden) {
        StringBuilder out = new StringBuilder(text);
        hiddenWords.in(text, hidden).stream()
                .filter(HiddenWords.Place::sure)
                .toList()
                .reversed()
                .forEach(place -> out.replace(place.begins(), place.ends(), HiddenBecause.OTHER.mark()));
        return out.toString();
    }

    /**
     * The texts that hold words which were hidden now, and not before, in the case.
     *
     * @param event what was hidden
     */
    @Transactional
    public List<TextBeside> holding(WordsHidden event, List<TextBeside> texts) {
        List<SaidText> said = reader.texts(reader.sent(event.feedbackId()));
        Map<Boolean, List<HiddenWords.Hidden>> isNew = hiddenParts.of(said).stream()
                .collect(Collectors.partitioningBy(
                        part -> event.redactionIds().contains(part.id()),
                        Collectors.mapping(part -> hidden(part, said), Collectors.toList())));
        List<HiddenWords.Hidden> now = isNew.getOrDefault(true, List.of()).stream()
                .filter(each -> isNew.getOrDefault(false, List.of()).stream()
                        .noneMatch(before -> hiddenWords.same(before.words(), each.words())))
                .toList();
        return texts.stream()
                .filter(text -> hiddenWords.in(new ShownWords(text.words()).text(), now).stream()
                        .anyMatch(HiddenWords.Place::sure))
                .toList();
    }

    /**
     * Words that are hidden in what everybody reads about the action, or in these cases, do not stand on its page in other
     * words.
     */
    @Transactional
    public List<String> hiddenOnThePageOf(long actionId, Set<Long> feedbackIds, List<String> texts) {
        List<HiddenWords.Hidden> hidden = Stream.concat(
                        forms.publicAbout(actionId, ACTION_PAGE).stream().map(PublishedFeedback::feedbackId),
                        feedbackIds.stream())
                .distinct()
                .flatMap(this::hiddenIn)
                .toList();
        return texts.stream()
                .map(words -> new ShownWords(words).text())
                .flatMap(text -> hiddenWords.in(text, hidden).stream()
                        .filter(HiddenWords.Place::sure)
                        .map(place -> text.substring(place.begins(), place.ends())))
                .distinct()
                .toList();
    }

    /** What is hidden in the case now, and what was hidden before and nobody has looked at again. */
    private Stream<HiddenWords.Hidden> hiddenIn(long feedbackId) {
        Feedback sent = reader.sent(feedbackId);
        List<SaidText> texts = reader.texts(sent);
        return Stream.concat(
                hiddenParts.of(texts).stream().map(part -> hidden(part, texts)),
                hiddenParts.unsettled(feedbackId, texts).stream()
                        .map(each -> new HiddenWords.Hidden(each.words(), as(each.why()))));
    }

    private static HiddenWords.Hidden hidden(Redaction part, List<SaidText> texts) {
        String words = texts.stream()
                .filter(text -> text.id().equals(part.text()))
                .findFirst()
                .map(text -> new ShownWords(text.words()))
                .map(all -> all.of(all.part(part.begins(), part.ends())))
                .orElse("");
        return new HiddenWords.Hidden(words, as(part.why()));
    }

    private static HiddenWords.As as(HiddenBecause why) {
        return switch (why) {
            case NAME -> HiddenWords.As.NAME;
            case PLACE -> HiddenWords.As.PLACE;
            case BIRTH, CONTACT, NUMBER, OTHER -> HiddenWords.As.OTHER;
        };
    }
}
