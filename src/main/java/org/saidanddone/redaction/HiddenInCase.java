package org.saidanddone.redaction;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is hidden somewhere in a case: it is to be hidden wherever it stands in it, also in what was said later.
 *
 * @param text where it is hidden
 * @param part the place there
 * @param words the words that are hidden
 * @param why why they are
 */
public record HiddenInCase(TextId text, ShownWords.Part part, String words, HiddenBecause why) {

    /** What of this text it hides: the place itself, and every place where the same words stand. */
    public List<Redaction> in(SaidText said) {
        return Stream.concat(
                        said.id().equals(text) ? Stream.of(part) : Stream.of(),
                        new ShownWords(said.words()).find(words).stream())
                .distinct()
                .map(place -> new Redaction(0, said.id(), place.begins(), place.ends(), why))
                .toList();
    }
}
