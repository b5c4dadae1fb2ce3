package org.saidanddone.redaction.suggest;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds everything in a text that may have to be hidden. */
@Singleton
public class SuggestionFinder {

    private static final int SHORTEST_PART = 3;

    private final Patterns patterns = new Patterns();
    private final Telephones telephones = new Telephones();
    private final NameLists lists = NameLists.shipped();
    private final Capitals capitals = new Capitals(lists);
    private final Naming naming = new Naming(lists);

    /**
     * What may have to be hidden, in the order of the text; no two overlap.
     *
     * @param text what somebody wrote
     * @param own the organisation's own list
     * @param people whole names of people who are known; their parts are found too, but for everyday words
     */
    public List<Find> find(String text, Collection<String> own, Collection<String> people) {
        Stream<Find> all = Stream.of(
                        patterns.in(text),
                        telephones.in(text),
                        words(text, own, SuggestionKind.OWN_LIST),
                        words(text, people.stream().flatMap(this::parts).toList(), SuggestionKind.NAME),
                        capitals.in(text),
                        naming.in(text))
                .flatMap(List::stream);
        List<Find> kept = new ArrayList<>();
        all.sorted(Comparator.comparing(Find::kind)
                        .thenComparing(find -> find.begins() - find.ends())
                        .thenComparing(Find::begins))
                .filter(find -> kept.stream().noneMatch(find::overlaps))
                .forEach(kept::add);
        kept.sort(Comparator.comparingInt(Find::begins));
        return List.copyOf(kept);
    }

    private static List<Find> words(String text, Collection<String> wanted, SuggestionKind kind) {
        return wanted.stream()
                .flatMap(words -> WholeWords.in(text, words))
                .map(part -> new Find(part.begins(), part.ends(), kind))
                .toList();
    }

    private Stream<String> parts(String name) {
        Stream<String> parts = Stream.of(name.strip().split("\\s+", -1))
                .filter(part -> part.length() >= SHORTEST_PART)
                .filter(part -> !lists.isEveryday(part));
        return Stream.concat(Stream.of(name), parts);
    }
}
