package org.saidanddone.review.mask;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds everything in a text that may have to be hidden. */
@Singleton
public class MaskFinder {

    private final Patterns patterns = new Patterns();
    private final Telephones telephones = new Telephones();
    private final Capitals capitals = new Capitals(NameLists.shipped());

    /**
     * What may have to be hidden, in the order of the text; no two overlap.
     *
     * @param text what somebody wrote
     * @param own names of colleagues, and the organisation's own list
     */
    public List<Find> find(String text, Collection<OwnWord> own) {
        Stream<Find> all = Stream.of(
                        patterns.in(text),
                        telephones.in(text),
                        own.stream()
                                .flatMap(word -> WholeWords.in(text, word.words())
                                        .map(part -> new Find(part.begins(), part.ends(), word.kind())))
                                .toList(),
                        capitals.in(text))
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
}
