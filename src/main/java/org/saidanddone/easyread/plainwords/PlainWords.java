package org.saidanddone.easyread.plainwords;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Checks that a text is written in words people can use: rules W1 to W5 of the accessibility standard.
 *
 * <p>What passes has kept the rules a machine can see. That does not make it easy read: only named readers can say
 * that a text is clear (W7). What is found is a place and a reason for the writer, never a change to the text. The
 * time needed grows with the length of the text, whatever is in it.
 */
public final class PlainWords {

    private static final Comparator<Finding> IN_ORDER =
            Comparator.comparingInt(Finding::start).thenComparing(Finding::rule).thenComparingInt(Finding::end);

    private final List<Check> checks;
    private final EmptyHeadingCheck heading;
    private final ReadingAge readingAge;

    private PlainWords(WordLists lists) {
        this.readingAge = new ReadingAge(lists.syllables());
        this.heading = new EmptyHeadingCheck(lists.namesNothing());
        List<Check> all = new ArrayList<>(List.of(
                new SentenceLengthCheck(),
                new OneIdeaCheck(lists.clauseJoiners()),
                new CapitalsCheck(lists.acronyms(), lists.loudWords(), lists.glossary()),
                new ParagraphCheck(),
                new ExclamationCheck()));
        if (lists.present()) {
            all.add(new PassiveCheck(lists.participles(), lists.passiveExceptions()));
            all.add(new HardWordCheck(lists.swaps(), lists.glossary(), lists.syllables()));
            all.add(new IdiomCheck(lists.idioms()));
            all.add(new NumberCheck());
            all.add(new WebAddressCheck());
            all.add(new PermissionCheck());
            all.add(new HalfQuestionCheck());
            all.add(new OddPhraseCheck(lists.oddPhrases()));
            all.add(new NotEachCheck());
            all.add(new DoubleNegativeCheck(lists.negatives()));
            all.add(new ReadingAgeCheck(readingAge));
            all.add(new TalkingDownCheck(lists.talkingDown()));
        }
        this.checks = List.copyOf(all);
    }

    /** The checker of English texts. Reads its lists once: keep it. */
    public static PlainWords english() {
        return forLanguage(Locale.ENGLISH);
    }

    /**
     * The checker of a language. Where the product has no word lists for it, only what holds in every language is
     * checked: length, one idea by its punctuation, capitals and exclamation marks.
     */
    public static PlainWords forLanguage(Locale language) {
        return new PlainWords(WordLists.of(language));
    }

    /** What breaks a rule in a text, in the order of the text; nothing when all is well. */
    public List<Finding> check(String text, Variant variant) {
        return check(text, variant, Set.of());
    }

    /**
     * The same, where the reader has some hard words explained already, on the same page or by the glossary.
     *
     * @param explained words of the glossary in any form, or others
     */
    public List<Finding> check(String text, Variant variant, Set<String> explained) {
        Passage passage = Passage.of(text, variant, explained);
        List<Finding> findings = new ArrayList<>();
        Consumer<Finding> collect = findings::add;
        checks.forEach(check -> check.read(passage, collect));
        findings.sort(IN_ORDER);
        return List.copyOf(findings);
    }

    /** The same for the heading of a page, which must say by itself what the page is about. */
    public List<Finding> checkHeading(String text, Variant variant) {
        Passage passage = Passage.of(text, variant, Set.of());
        List<Finding> findings = new ArrayList<>(check(text, variant));
        heading.read(passage, findings::add);
        findings.sort(IN_ORDER);
        return List.copyOf(findings);
    }

    /** The reading age of an English text, rounded up; empty for a text too short to say (see {@code W4}). */
    public OptionalInt readingAge(String text) {
        Passage passage = Passage.of(text, Variant.EASY_READ, Set.of());
        return ReadingAge.applies(passage)
                ? OptionalInt.of((int) Math.ceil(readingAge.of(passage)))
                : OptionalInt.empty();
    }
}
