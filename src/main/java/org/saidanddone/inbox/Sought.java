package org.saidanddone.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saidanddone.platform.text.Fold;

/**
 * What somebody looks for, the same for every database: each word from its start, however it is written. Where people
 * write one word or two ("self-harm", "self harm", "selfharm"), each finds the others.
 */
sealed interface Sought {

    /** A word that begins so. */
    record Begins(String with) implements Sought {}

    /** These words in a row; the last one may go on. */
    record Phrase(List<String> words) implements Sought {

        /** Keeps its own copy. */
        public Phrase {
            words = List.copyOf(words);
        }
    }

    /** Each of them. */
    record All(List<Sought> each) implements Sought {

        /** Keeps its own copy. */
        public All {
            each = List.copyOf(each);
        }
    }

    /** One of them at least. */
    record Any(List<Sought> each) implements Sought {

        /** Keeps its own copy. */
        public Any {
            each = List.copyOf(each);
        }
    }

    /** What has it not. */
    record Not(Sought what) implements Sought {}

    /** Reads what was typed, as documented for colleagues; empty where there is nothing to look for. */
    static Optional<Sought> read(String typed) {
        return new Reader().read(typed);
    }

    /** Reads it part by part. */
    final class Reader {

        private static final Pattern PART = Pattern.compile("(?<![^\\s])(-?)\"([^\"]+)\"|\\S+");
        private static final Pattern OR = Pattern.compile("(?i)(?<=\\S)\\s+or\\s+(?=\\S)");
        private static final int MOST_WORDS = 20;
        private static final int SHORTEST_SPLIT = 4;
        private static final int SHORTEST_STEM = 4;
        private static final List<String> ENDINGS = List.of("ings", "ing", "ed", "es", "s");

        private int left = MOST_WORDS;

        private Reader() {}

        Optional<Sought> read(String typed) {
            List<Sought> any = new ArrayList<>();
            for (String alternative : OR.split(typed.strip(), -1)) {
                together(alternative).ifPresent(any::add);
            }
            return any.isEmpty() ? Optional.empty() : Optional.of(any(any));
        }

        private Optional<Sought> together(String typed) {
            List<Sought> wanted = new ArrayList<>();
            List<Sought> not = new ArrayList<>();
            StringBuilder words = new StringBuilder();
            Matcher parts = PART.matcher(typed);
            while (parts.find()) {
                String quoted = parts.group(2);
                String part = parts.group();
                if (quoted != null) {
                    row(quoted).ifPresent(parts.group(1).isEmpty() ? wanted::add : row -> not.add(new Not(row)));
                } else if (part.length() > 1 && part.startsWith("-") && !Character.isDigit(part.charAt(1))) {
                    words(part.substring(1)).forEach(word -> not.add(new Not(word)));
                } else {
                    words.append(part).append(' ');
                }
            }
            wanted.addAll(words(words.toString()));
            if (wanted.isEmpty() && !not.isEmpty()) {
                // Everything but a word is no search: then the word itself is meant.
                return Optional.of(
                        all(not.stream().map(each -> ((Not) each).what()).toList()));
            }
            wanted.addAll(not);
            return wanted.isEmpty() ? Optional.empty() : Optional.of(all(wanted));
        }

        private Optional<Sought> row(String quoted) {
            List<String> words = FoundBy.words(Fold.fold(quoted));
            return words.isEmpty() ? Optional.empty() : Optional.of(new Phrase(words));
        }

        private List<Sought> words(String typed) {
            String folded = Fold.fold(typed);
            List<Sought> all = new ArrayList<>();
            Matcher numbers = FoundBy.NUMBER.matcher(folded);
            int last = 0;
            while (numbers.find()) {
                all.addAll(plain(FoundBy.words(folded.substring(last, numbers.start()))));
                all.add(number(numbers.group()));
                last = numbers.end();
            }
            all.addAll(plain(FoundBy.words(folded.substring(last))));
            List<Sought> some = all.stream().distinct().limit(left).toList();
            left -= some.size();
            return some;
        }

        private static Sought number(String typed) {
            Sought whole = new Begins(FoundBy.home(typed));
            List<String> groups = FoundBy.groups(typed);
            List<Sought> each =
                    groups.stream().<Sought>map(Begins::new).distinct().toList();
            return groups.size() == 1 && each.getFirst().equals(whole) ? whole : any(List.of(whole, all(each)));
        }

        private static List<Sought> plain(List<String> words) {
            List<Sought> all = new ArrayList<>();
            for (int at = 0; at < words.size(); at++) {
                String word = words.get(at);
                List<Sought> ways = new ArrayList<>();
                ways.add(new Begins(stem(word)));
                if (at > 0) {
                    joined(words.get(at - 1), word).ifPresent(ways::add);
                }
                if (at + 1 < words.size()) {
                    joined(word, words.get(at + 1)).ifPresent(ways::add);
                }
                split(word, ways);
                all.add(any(ways));
            }
            return all;
        }

        private static Optional<Sought> joined(String one, String two) {
            String both = one + two;
            return both.length() > FoundBy.LONGEST || isSign(one) || isSign(two)
                    ? Optional.empty()
                    : Optional.of(new Begins(both));
        }

        private static boolean isSign(String word) {
            return word.equals("%") || word.equals("_");
        }

        /** Without an ending where enough is left to find the word in its other forms. */
        private static String stem(String word) {
            return ENDINGS.stream()
                    .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM)
                    .findFirst()
                    .map(ending -> word.substring(0, word.length() - ending.length()))
                    .orElse(word);
        }

        private static void split(String word, List<Sought> ways) {
            for (int at = 1; at < word.length(); at++) {
                String first = word.substring(0, at);
                String second = word.substring(at);
                boolean article = first.equals("a") || first.equals("i");
                boolean enough =
                        second.length() >= SHORTEST_SPLIT || (at == 1 && second.length() == SHORTEST_SPLIT - 1);
                boolean code = second.length() > 1 && Character.isDigit(second.charAt(0)) && hasLetter(second);
                if (!article && (enough || code) && !Character.isSurrogate(second.charAt(0))) {
                    ways.add(new Phrase(List.of(first, second)));
                }
            }
        }

        private static boolean hasLetter(String text) {
            return text.codePoints().anyMatch(Character::isLetter);
        }

        private static Sought any(List<Sought> each) {
            List<Sought> different = each.stream().distinct().toList();
            return different.size() == 1 ? different.getFirst() : new Any(different);
        }

        private static Sought all(List<Sought> each) {
            return each.size() == 1 ? each.getFirst() : new All(each);
        }
    }
}
