package org.saidanddone.review;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.saidanddone.redaction.suggest.SuggestionFinder;
import org.saidanddone.review.words.WordStems;

/**
 * Finds again, in texts of staff, what a person said who takes it back. What the person said does not come out of here. It
 * would rather find too much: a name, a number or an address in the text is enough, and so is a word of the person's own
 * that neither the promise nor others have said.
 */
public final class Echo {

    private static final Pattern NUMBER = Pattern.compile("\\p{N}{2,}");

    private final SuggestionFinder finder;
    private final String said;
    private final Set<String> words;

    Echo(SuggestionFinder finder, String said) {
        this.finder = finder;
        this.said = said;
        this.words = WordStems.of(said).keySet();
    }

    /**
     * True when something of the person may stand in the text.
     *
     * @param text what staff wrote
     * @param known what everybody may know without the person: the promise, what others said
     */
    public boolean isIn(String text, String known) {
        return !text.isBlank() && (names(text, known) || sharesWords(text, known) || sharesNumbers(text));
    }

    private boolean names(String text, String known) {
        String small = known.toLowerCase(Locale.ROOT);
        return finder.find(text, List.of(), List.of()).stream()
                .map(find -> text.substring(find.begins(), find.ends()).toLowerCase(Locale.ROOT))
                .anyMatch(part -> !small.contains(part));
    }

    private boolean sharesWords(String text, String known) {
        Set<String> common = WordStems.of(known).keySet();
        return WordStems.of(text).keySet().stream().anyMatch(word -> words.contains(word) && !common.contains(word));
    }

    private boolean sharesNumbers(String text) {
        return NUMBER.matcher(text).results().anyMatch(number -> said.contains(number.group()));
    }

    /** Says nothing of what it finds. */
    @Override
    public String toString() {
        return "Echo";
    }
}
