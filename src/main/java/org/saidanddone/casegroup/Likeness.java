package org.saidanddone.casegroup;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.saidanddone.feedback.CaseNumber;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.Link;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.review.CaseSight;
import org.saidanddone.review.words.WordStems;
import org.saidanddone.transcript.TranscriptStore;

/**
 * Which cases may say the same as one, by the words they have in common. Only cases about the same action are looked at,
 * the newest, that wait and are in no group. Never applied alone.
 */
@Singleton
@Guarded
@Transactional(readOnly = true)
public class Likeness {

    /** How many suggestions there are at most. */
    public static final int MOST = 10;

    private static final int LOOKED = 100;
    private static final int LEAST_WORDS = 2;
    private static final Set<String> SAID = Set.of(QuestionSet.HAPPENING, QuestionSet.BETTER, QuestionSet.ADDED);

    private final MemberRepository members;
    private final CaseSight sight;
    private final FeedbackStore feedback;
    private final TranscriptStore transcripts;
    private final WhoIsAsking whoIsAsking;

    Likeness(
            MemberRepository members,
            CaseSight sight,
            FeedbackStore feedback,
            TranscriptStore transcripts,
            WhoIsAsking whoIsAsking) {
        this.members = members;
        this.sight = sight;
        this.feedback = feedback;
        this.transcripts = transcripts;
        this.whoIsAsking = whoIsAsking;
    }

    /** The likeliest first; none where no two words are the same. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public List<SaysTheSame> of(long feedbackId) {
        Optional<Feedback> found = sight.version(feedbackId).isPresent() ? feedback.find(feedbackId) : Optional.empty();
        return found.map(this::like).orElse(List.of());
    }

    private List<SaysTheSame> like(Feedback sent) {
        long me = whoIsAsking.colleague().id();
        Map<Long, CandidateRow> others = new LinkedHashMap<>();
        sent.links().stream()
                .map(Link::actionId)
                .distinct()
                .flatMap(action -> members.aboutTheSame(action, sent.id(), me, LOOKED).stream())
                .forEach(row -> others.put(row.feedbackId(), row));
        Map<Long, Map<String, String>> stems = stems(others.keySet());
        Set<String> mine =
                stems(Set.of(sent.id())).getOrDefault(sent.id(), Map.of()).keySet();
        return scored(mine, stems).stream()
                .map(each -> {
                    CandidateRow row = Objects.requireNonNull(others.get(each.feedbackId()));
                    return new SaysTheSame(
                            row.feedbackId(), row.version(), new CaseNumber(row.caseNumber()), each.words());
                })
                .toList();
    }

    /** What each of them wrote, and what staff wrote down from their recordings and photos. */
    private Map<Long, Map<String, String>> stems(Set<Long> ids) {
        Map<Long, String> said = new HashMap<>(feedback.said(ids, SAID));
        transcripts.words(ids).forEach((id, words) -> said.merge(id, words, (one, other) -> one + "\n" + other));
        Map<Long, Map<String, String>> stems = new HashMap<>();
        said.forEach((id, words) -> stems.put(id, WordStems.of(words)));
        return stems;
    }

    private record Scored(long feedbackId, List<String> words, double score) {}

    /** A word counts the more, the fewer cases have it. */
    private static List<Scored> scored(Set<String> mine, Map<Long, Map<String, String>> others) {
        Map<String, Long> with = others.values().stream()
                .flatMap(words -> words.keySet().stream())
                .collect(Collectors.groupingBy(stem -> stem, Collectors.counting()));
        List<Scored> all = new ArrayList<>();
        others.forEach((id, words) -> {
            List<String> common = words.keySet().stream().filter(mine::contains).toList();
            double score = common.stream()
                    .mapToDouble(stem -> Math.log1p((double) others.size() / with.getOrDefault(stem, 1L)))
                    .sum();
            all.add(new Scored(
                    id,
                    common.stream().map(stem -> words.getOrDefault(stem, stem)).toList(),
                    score));
        });
        return all.stream()
                .filter(each -> each.words().size() >= LEAST_WORDS)
                .sorted(Comparator.comparingDouble(Scored::score)
                        .reversed()
                        .thenComparing(
                                Comparator.comparingLong(Scored::feedbackId).reversed()))
                .limit(MOST)
                .toList();
    }
}
