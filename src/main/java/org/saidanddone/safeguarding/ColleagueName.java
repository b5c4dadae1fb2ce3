package org.saidanddone.safeguarding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The name of somebody who works here, in every way in which people may spell it: whole, first name or last name alone,
 * short forms, with a title or an initial, in one word or two, letter by letter, with a slip of one letter where it has
 * five or more. A name that is an everyday word too ("Mark", "Baker") is found only where it stands like a name. Where it
 * is not clear it is found: to keep somebody away for a day is cheap, to show them what is said of them is not.
 */
final class ColleagueName {

    private static final int SHORTEST_PIECE = 3;
    private static final int SHORTEST_WITH_A_SLIP = 5;

    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "mister", "missus", "prof", "sir", "lady", "rev");
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "la", "le", "di", "da", "del", "dos", "bin", "bint", "al", "el", "mc",
            "mac", "st", "ap", "of", "the", "and", "o");

    /** Words that also help other verbs, so that they stand in nearly every text. */
    private static final Set<String> HELPING = Set.of("will", "may", "can", "drew");

    private static final Set<String> MONTHS = Set.of("april", "may", "june", "august");
    private static final Set<String> BEFORE_A_MONTH = Set.of(
            "in", "since", "until", "till", "last", "next", "this", "of", "every", "on", "th", "st", "nd", "rd", "late",
            "early", "mid");

    /** Before these words a sentence begins with something else: "Will you come", "Mark my words". */
    private static final Set<String> AFTER_NO_NAME = Set.of(
            "i",
            "you",
            "he",
            "she",
            "it",
            "we",
            "they",
            "there",
            "the",
            "a",
            "an",
            "my",
            "your",
            "his",
            "her",
            "our",
            "their",
            "this",
            "that",
            "these",
            "those",
            "some",
            "any",
            "anyone",
            "anybody",
            "someone",
            "somebody",
            "me",
            "us",
            "them",
            "not",
            "be",
            "have",
            "get",
            "of",
            "to",
            "for",
            "in",
            "on",
            "more",
            "all",
            "people",
            "staff",
            "everyone",
            "everybody",
            "one");

    private static final Set<String> BEFORE_NO_NAME = Set.of(
            "the", "a", "an", "my", "your", "his", "her", "our", "their", "this", "that", "some", "no", "every", "any",
            "more", "i", "you", "he", "she", "it", "we", "they", "not", "to");

    /** What somebody does, or is done by, whose name stands before. */
    private static final Set<String> DOES = Set.of(
            "is", "was", "has", "did", "does", "said", "says", "hit", "hits", "shouted", "shouts", "told", "took",
            "takes", "hurt", "hurts", "pushed", "pushes", "came", "comes", "laughed", "laughs", "ignored", "ignores",
            "wont", "doesnt", "didnt", "isnt", "wasnt", "locked", "locks", "stole", "steals", "swore", "swears", "lied",
            "lies", "bullies", "bullied", "touched", "touches", "grabbed", "grabs", "works", "who", "from", "and");

    private static final Set<String> BEFORE_A_NAME =
            Set.of("by", "with", "called", "named", "told", "asked", "hate", "hates", "against", "because", "about");
    private static final Set<String> BEFORE_A_SURE_NAME = Set.of(
            "tell", "ask", "worker", "carer", "manager", "nurse", "doctor", "sister", "boss", "like", "and", "from",
            "saw", "said", "staff", "scared", "afraid");

    private final NameWords words;
    private final Set<String> given = new HashSet<>();
    private final Set<String> family = new HashSet<>();
    private final Set<String> joined = new HashSet<>();
    private final Map<String, Boolean> slips = new HashMap<>();
    private final String initial;

    /** The name as colleagues know it. */
    ColleagueName(String name, NameWords words) {
        this.words = words;
        List<String> parts = parts(name);
        this.initial = parts.isEmpty() ? "" : parts.getFirst().substring(0, 1);
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            String bare = part.replace("-", "");
            boolean last = i > 0 && i == parts.size() - 1;
            if (PARTICLES.contains(bare) && parts.size() > 1) {
                continue;
            }
            Set<String> kind = last ? family : given;
            pieces(part).forEach(piece -> kind.addAll(last ? Set.of(piece) : words.usedFor(piece)));
            if (last) {
                String before = parts.get(i - 1).replace("-", "");
                if (PARTICLES.contains(before)) {
                    kind.add(before + bare);
                }
                joined.add(parts.getFirst().replace("-", "") + bare);
            }
        }
    }

    private static List<String> parts(String name) {
        int at = name.indexOf('@');
        String known = at > 0 ? name.substring(0, at) : name;
        return Stream.of(known.strip().split("[\\s._,]+", -1))
                .map(part -> SaidWords.fold(part).replaceAll("[^\\p{L}-]", ""))
                .map(part -> part.replaceAll("^-+|-+$", ""))
                .filter(part -> !part.isEmpty() && !TITLES.contains(part))
                .toList();
    }

    /** The part as one word, and what stands between its hyphens. */
    private static List<String> pieces(String part) {
        List<String> pieces = new ArrayList<>();
        pieces.add(part.replace("-", ""));
        if (part.contains("-")) {
            Stream.of(part.split("-", -1))
                    .filter(piece -> piece.length() >= SHORTEST_PIECE)
                    .forEach(pieces::add);
        }
        return pieces;
    }

    /** The first place where somebody may mean this colleague, as it was said; empty where nobody does. */
    Optional<String> in(SaidWords said) {
        List<SaidWords.Word> all = said.all();
        for (int i = 0; i < all.size(); i++) {
            Optional<String> found = at(all, i);
            if (found.isPresent()) {
                return found;
            }
        }
        return said.spelled().stream()
                .filter(each -> given.contains(each) || family.contains(each))
                .findFirst();
    }

    private Optional<String> at(List<SaidWords.Word> all, int i) {
        String word = all.get(i).text();
        if (joined.contains(word) || (isName(word) && (!words.isEveryday(word) || standsLikeAName(all, i)))) {
            return Optional.of(word);
        }
        if (isSlip(word) && !words.isEveryday(word)) {
            return Optional.of(word);
        }
        if (i + 1 < all.size() && all.get(i + 1).follows()) {
            String next = all.get(i + 1).text();
            boolean whole = given.contains(word) && family.contains(next);
            boolean lastFirst = family.contains(word) && given.contains(next);
            boolean titled = TITLES.contains(word) && isNameOrSlip(next);
            boolean initialed = word.equals(initial) && (family.contains(next) || isSlipOf(family, next));
            boolean inTwo = (word + next).length() >= SHORTEST_WITH_A_SLIP && isName(word + next);
            if (whole || lastFirst || titled || initialed || inTwo) {
                return Optional.of(word + " " + next);
            }
        }
        return Optional.empty();
    }

    private boolean isName(String word) {
        return given.contains(word) || family.contains(word);
    }

    private boolean isNameOrSlip(String word) {
        return isName(word) || isSlip(word);
    }

    private boolean isSlip(String word) {
        return slips.computeIfAbsent(word, each -> isSlipOf(given, each) || isSlipOf(family, each));
    }

    /** People slip inside a word, hardly ever on its first letter. */
    private boolean isSlipOf(Set<String> names, String word) {
        return names.stream()
                .filter(name -> name.length() >= SHORTEST_WITH_A_SLIP && name.charAt(0) == word.charAt(0))
                .filter(name -> !words.isEveryday(name) || !word.equals(name + "s"))
                .anyMatch(name -> oneSlip(name, word));
    }

    /** True when one letter is wrong, missing or too many, or two have changed places. */
    static boolean oneSlip(String name, String word) {
        int longer = Math.max(name.length(), word.length());
        int shorter = Math.min(name.length(), word.length());
        if (longer - shorter > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter && name.charAt(same) == word.charAt(same)) {
            same++;
        }
        int end = 0;
        while (end < shorter - same && name.charAt(name.length() - 1 - end) == word.charAt(word.length() - 1 - end)) {
            end++;
        }
        int left = name.length() - same - end;
        int other = word.length() - same - end;
        boolean swapped = left == 2
                && other == 2
                && name.charAt(same) == word.charAt(same + 1)
                && name.charAt(same + 1) == word.charAt(same);
        return (left <= 1 && other <= 1) || swapped;
    }

    private static boolean standsLikeAName(List<SaidWords.Word> all, int i) {
        SaidWords.Word word = all.get(i);
        String before = i > 0 && !word.starts() ? all.get(i - 1).text() : "";
        String after =
                i + 1 < all.size() && !all.get(i + 1).starts() ? all.get(i + 1).text() : "";
        if (MONTHS.contains(word.text()) && BEFORE_A_MONTH.contains(before)) {
            return false;
        }
        if (word.capital() && !word.starts()) {
            return true;
        }
        if (BEFORE_NO_NAME.contains(before)) {
            return false;
        }
        boolean helping = HELPING.contains(word.text());
        return word.owns()
                || BEFORE_A_NAME.contains(before)
                || (!helping && BEFORE_A_SURE_NAME.contains(before))
                || (DOES.contains(after) && !(helping && after.equals("and")))
                || (word.starts()
                        && !after.isEmpty()
                        && !AFTER_NO_NAME.contains(after)
                        && (!helping || word.capital()));
    }
}
