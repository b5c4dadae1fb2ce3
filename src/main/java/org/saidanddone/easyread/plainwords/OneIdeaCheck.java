package org.saidanddone.easyread.plainwords;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * W1: one idea in a sentence (gov.uk, Accessible communication formats). What shows a second idea is counted: a comma
 * that starts a new clause, a word that ties clauses together ("which", "although"), a pair of brackets, a dash.
 * One of them may stand; two may not, and a semicolon never, as it joins two sentences. The commas of a list count
 * nothing.
 */
record OneIdeaCheck(Set<String> joiners) implements Check {

    private static final int ALLOWED = 1;
    /** A list has short items; a comma with more words than this behind it starts a clause. */
    private static final int LONGEST_ITEM = 3;

    private static final Set<String> LAST_ITEM = Set.of("and", "or");
    /** Who does something: what starts with one is a clause, however short. */
    private static final Set<String> DOERS =
            Set.of("i", "we", "you", "he", "she", "it", "they", "this", "that", "there");

    @Override
    public void read(Passage passage, Consumer<Finding> findings) {
        if (!passage.easyRead()) {
            return;
        }
        for (Line line : passage.lines()) {
            if (hasTwoIdeas(line)) {
                Sentence sentence = line.sentence();
                findings.accept(Finding.at(PlainWordsRule.TWO_IDEAS, passage.text(), sentence.start(), sentence.end()));
            }
        }
    }

    private boolean hasTwoIdeas(Line line) {
        int signs = clauseCommas(line);
        for (int at = 0; at < line.words().size(); at++) {
            String gap = line.gapBefore(at);
            if (at > 0 && gap.indexOf(';') >= 0) {
                return true;
            }
            signs += gap.indexOf('(') >= 0 || gap.indexOf('[') >= 0 ? 1 : 0;
            signs += at > 0 && isDash(gap) ? 1 : 0;
            signs += isJoiner(line, at) ? 1 : 0;
        }
        return signs > ALLOWED;
    }

    private static boolean isDash(String gap) {
        return gap.indexOf('–') >= 0 || gap.indexOf('—') >= 0 || gap.contains(" - ");
    }

    /** "Which picture ...?" asks, and joins nothing. */
    private boolean isJoiner(Line line, int at) {
        String word = line.words().get(at).lower();
        return joiners.contains(word) && !(at == 0 && word.startsWith("wh") && line.question());
    }

    private int clauseCommas(Line line) {
        int clauses = 0;
        int items = 0;
        List<Word> words = line.words();
        int at = 1;
        while (at < words.size()) {
            if (!line.gapHas(at, ",") || joiners.contains(words.get(at - 1).lower())) {
                at++;
                continue;
            }
            int next = nextComma(line, at);
            boolean last = next == words.size();
            boolean item = !startsClause(words, at) && (last ? endsList(words, at, items) : isShort(words, at, next));
            items += item ? 1 : 0;
            clauses += item ? 0 : 1;
            at = next;
        }
        return clauses;
    }

    private static boolean isShort(List<Word> words, int from, int to) {
        return Words.count(words.subList(from, to)) <= LONGEST_ITEM;
    }

    private static boolean startsClause(List<Word> words, int at) {
        int first = LAST_ITEM.contains(words.get(at).lower()) ? at + 1 : at;
        return first < words.size() && DOERS.contains(words.get(first).lower());
    }

    private static int nextComma(Line line, int from) {
        int at = from + 1;
        while (at < line.words().size() && !line.gapHas(at, ",")) {
            at++;
        }
        return at;
    }

    /** "uncles and grandparents get help" ends a list; so does ", and friends" once a list has begun. */
    private static boolean endsList(List<Word> words, int at, int items) {
        int to = Math.min(words.size(), at + LONGEST_ITEM + 1);
        for (int i = at + (items > 0 ? 0 : 1); i < to; i++) {
            if (LAST_ITEM.contains(words.get(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
