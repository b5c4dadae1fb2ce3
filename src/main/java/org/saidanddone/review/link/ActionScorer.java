package org.saidanddone.review.link;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saidanddone.review.words.WordStems;

/**
 * Scores actions by the words they have in common with feedback. A word counts the more, the fewer actions have it; one
 * that more than half of them have counts nothing. The score of an action is the sum, and its words are the explanation.
 */
final class ActionScorer {

    private static final int MOST = 3;
    private static final double LEAST = 1.0;

    private final Map<Long, Map<String, String>> stems = new LinkedHashMap<>();
    private final Map<String, Integer> actionsWith = new HashMap<>();

    /** @param texts the texts of each action, by its number */
    ActionScorer(Map<Long, String> texts) {
        texts.forEach((id, text) -> stems.put(id, WordStems.of(text)));
        stems.values().forEach(each -> each.keySet().forEach(stem -> actionsWith.merge(stem, 1, Integer::sum)));
    }

    private record Scored(LinkSuggestion suggestion, double score) {}

    /**
     * At most three actions, the likeliest first; none where no word says enough. One of the theme that the person chose
     * needs one word that says anything, and goes before those of other themes.
     */
    List<LinkSuggestion> suggest(String said, Set<Long> inTheme) {
        Map<String, String> words = WordStems.of(said);
        return stems.entrySet().stream()
                .map(action -> scored(action.getKey(), action.getValue(), words, inTheme.contains(action.getKey())))
                .filter(each -> each.score() >= (each.suggestion().inTheme() ? Double.MIN_VALUE : LEAST))
                .sorted(Comparator.comparing((Scored each) -> !each.suggestion().inTheme())
                        .thenComparing(Comparator.comparingDouble(Scored::score).reversed())
                        .thenComparingLong(each -> each.suggestion().actionId()))
                .limit(MOST)
                .map(Scored::suggestion)
                .toList();
    }

    private Scored scored(long actionId, Map<String, String> action, Map<String, String> words, boolean inTheme) {
        List<String> common = words.keySet().stream()
                .filter(action::containsKey)
                .filter(stem -> weight(stem) > 0)
                .toList();
        double score = common.stream().mapToDouble(this::weight).sum();
        return new Scored(
                new LinkSuggestion(
                        actionId,
                        inTheme,
                        common.stream()
                                .map(stem -> words.getOrDefault(stem, stem))
                                .toList()),
                score);
    }

    private double weight(String stem) {
        int with = actionsWith.getOrDefault(stem, 0);
        return with == 0 || (stems.size() > 2 && with * 2 > stems.size())
                ? 0
                : Math.log(1.0 + (double) stems.size() / with);
    }
}
