package org.saidanddone.redaction.suggest;

import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.saidanddone.platform.text.Fold;

/**
 * Finds words that are hidden in one text in another one, however they are written there: in capitals or not, with accents
 * or without, with any apostrophe, with 's, with other signs between them. Of a name in several words each part that names
 * somebody is found too; numbers are found with any space between their digits.
 */
@Singleton
public class HiddenWords {

    private static final Pattern WORD = Pattern.compile(
            "[\\p{L}\\p{N}\\p{M}\\p{Cf}]+(?:['\u2018\u2019\u02bc`\u00b4][\\p{L}\\p{N}\\p{M}\\p{Cf}]+)*");
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d(?:[\\s().\u2010-\u2015/-]*\\d)*");
    private static final int FEWEST_DIGITS = 5;
    private static final int SHORTEST_PART = 3;

    private final NameLists lists = NameLists.shipped();
    private final Set<String> stopWords = NameLists.words("stop-words.txt");

    /**
     * Words that are hidden.
     *
     * @param words the words
     * @param as what they are hidden as
     */
    public record Hidden(String words, As as) {}

    /** What words are hidden as. */
    public enum As {
        /** The name of somebody: each part of it is found that is not an everyday word. */
        NAME,
        /** A place: its parts may be everyday words. */
        PLACE,
        /** Anything else. */
        OTHER
    }

    /**
     * Where hidden words stand.
     *
     * @param begins where they begin, in UTF-16 units
     * @param ends where they end, exclusive
     * @param sure false where they may be everyday words that mean something else here
     */
    public record Place(int begins, int ends, boolean sure) {

        boolean overlaps(Place other) {
            return begins < other.ends && other.begins < ends;
        }
    }

    private record Token(int begins, int ends, String canonical, boolean capital) {}

    /** What is looked for: words that follow one another; with a capital only, where they are everyday words too. */
    private record Wanted(List<String> words, boolean sure, boolean capital) {}

    /** Where the hidden words stand in the text, in its order; no two overlap, and sure ones go before others. */
    public List<Place> in(String text, Collection<Hidden> hidden) {
        List<Token> tokens = tokens(text);
        List<Place> found = new ArrayList<>();
        for (Hidden each : hidden) {
            wanted(each).forEach(wanted -> find(tokens, wanted, found));
            numbers(text, each.words(), found);
        }
        List<Place> kept = new ArrayList<>();
        Stream.concat(found.stream().filter(Place::sure), found.stream().filter(place -> !place.sure()))
                .sorted((a, b) -> a.sure() == b.sure() ? (b.ends - b.begins) - (a.ends - a.begins) : a.sure() ? -1 : 1)
                .filter(place -> kept.stream().noneMatch(place::overlaps))
                .forEach(kept::add);
        kept.sort((a, b) -> Integer.compare(a.begins(), b.begins()));
        return List.copyOf(kept);
    }

    /** True when both say the same, however each is written. */
    public boolean same(String one, String other) {
        List<String> words = canonical(one);
        return !words.isEmpty() && words.equals(canonical(other));
    }

    private static List<String> canonical(String text) {
        return tokens(text).stream().map(Token::canonical).toList();
    }

    private void find(List<Token> tokens, Wanted wanted, List<Place> found) {
        int length = wanted.words().size();
        for (int at = 0; at + length <= tokens.size(); at++) {
            if (stands(tokens, at, wanted)) {
                found.add(new Place(
                        tokens.get(at).begins(), tokens.get(at + length - 1).ends(), wanted.sure()));
            }
        }
    }

    private boolean stands(List<Token> tokens, int at, Wanted wanted) {
        for (int i = 0; i < wanted.words().size(); i++) {
            Token token = tokens.get(at + i);
            if ((wanted.capital() && !token.capital())
                    || !isSame(token.canonical(), wanted.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** "Daves" and "Dave" are the same name: many people leave the apostrophe out. */
    private boolean isSame(String one, String other) {
        return one.equals(other)
                || (lists.names().contains(other) && one.equals(other + "s"))
                || (lists.names().contains(one) && other.equals(one + "s"));
    }

    private List<Wanted> wanted(Hidden hidden) {
        List<Token> words = tokens(hidden.words());
        List<Wanted> all = new ArrayList<>();
        if (words.isEmpty()) {
            return all;
        }
        List<String> whole = words.stream().map(Token::canonical).toList();
        all.add(new Wanted(whole, !stopWords.containsAll(whole), false));
        for (int i = 0; i < words.size() && words.size() > 1; i++) {
            part(words, i, hidden.as()).ifPresent(all::add);
        }
        return all;
    }

    private Optional<Wanted> part(List<Token> words, int at, As as) {
        Token word = words.get(at);
        String small = word.canonical();
        boolean everyday = stopWords.contains(small)
                || lists.notNames().contains(small)
                || Capitals.TITLES.contains(small)
                || Capitals.PLACE_WORDS.contains(small);
        if (small.length() < SHORTEST_PART || everyday || small.chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        List<String> alone = List.of(small);
        if (lists.unsure().contains(small)) {
            return as == As.NAME ? Optional.of(new Wanted(alone, true, true)) : Optional.empty();
        }
        boolean named = lists.names().contains(small) || (at > 0 && namesWhoFollows(words.get(at - 1)));
        if (as != As.PLACE && (named || (as == As.NAME && word.capital()))) {
            return Optional.of(new Wanted(alone, true, false));
        }
        return word.capital() ? Optional.of(new Wanted(alone, false, true)) : Optional.empty();
    }

    private boolean namesWhoFollows(Token before) {
        return Capitals.TITLES.contains(before.canonical()) || lists.names().contains(before.canonical());
    }

    private static void numbers(String text, String hidden, List<Place> found) {
        List<String> wanted = NUMBER.matcher(hidden)
                .results()
                .map(MatchResult::group)
                .map(HiddenWords::digits)
                .filter(digits -> digits.length() >= FEWEST_DIGITS)
                .toList();
        if (!wanted.isEmpty()) {
            NUMBER.matcher(text)
                    .results()
                    .filter(match -> wanted.contains(digits(match.group())))
                    .forEach(match -> found.add(new Place(match.start(), match.end(), true)));
        }
    }

    /** The digits alone, with the 0 that stands for the country here. */
    private static String digits(String number) {
        String digits = number.replaceAll("\\D", "");
        boolean abroad = number.startsWith("+44") || digits.startsWith("0044");
        return abroad ? "0" + digits.replaceFirst("^(?:00)?440?", "") : digits;
    }

    private static List<Token> tokens(String text) {
        return WORD.matcher(text)
                .results()
                .map(match -> token(match.start(), match.end(), match.group()))
                .filter(token -> !token.canonical().isEmpty())
                .toList();
    }

    private static Token token(int begins, int ends, String raw) {
        String bare = Normalizer.normalize(raw, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}\\p{Cf}]", "")
                .replaceAll("['\u2018\u2019\u02bc`\u00b4]", "'");
        String small = bare.toLowerCase(Locale.ROOT);
        String canonical = Fold.fold(small.endsWith("'s") ? small.substring(0, small.length() - 2) : small);
        boolean capital = !bare.isEmpty() && Character.isUpperCase(bare.codePointAt(0));
        return new Token(begins, ends, canonical, capital);
    }
}
