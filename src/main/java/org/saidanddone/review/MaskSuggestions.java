package org.saidanddone.review;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saidanddone.feedback.Answer;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.people.People;
import org.saidanddone.review.mask.MaskFinder;

/** What is suggested for hiding and nobody has decided yet. */
@Singleton
class MaskSuggestions {

    private final MaskFinder finder;
    private final MaskWordRepository words;
    private final MaskLeftRepository left;
    private final People people;

    MaskSuggestions(MaskFinder finder, MaskWordRepository words, MaskLeftRepository left, People people) {
        this.finder = finder;
        this.words = words;
        this.left = left;
        this.people = people;
    }

    private record Place(long answerId, int begins, int ends) {}

    /** In the order of the words. What is hidden, and what somebody decided to leave, is not among them. */
    List<MaskSuggestion> of(Feedback sent, List<Redaction> hidden) {
        List<Answer> shown = sent.answers().stream()
                .filter(answer -> PublishedCopy.SHOWN.contains(answer.question()))
                .filter(answer -> !answer.words().isBlank())
                .toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        List<String> own = words.all().stream().map(MaskWordRow::words).toList();
        List<String> names = people.names();
        Set<Place> decided = left.of(shown.stream().map(Answer::id).toList()).stream()
                .map(row -> new Place(row.answerId(), row.begins(), row.ends()))
                .collect(Collectors.toSet());
        return shown.stream()
                .flatMap(answer -> in(answer, own, names))
                .filter(each -> hidden.stream().noneMatch(part -> covers(part, each)))
                .filter(each -> !decided.contains(new Place(each.answerId(), each.begins(), each.ends())))
                .toList();
    }

    private Stream<MaskSuggestion> in(Answer answer, List<String> own, List<String> names) {
        ShownWords shown = new ShownWords(answer.words());
        return finder.find(shown.text(), own, names).stream().map(find -> {
            ShownWords.Part part = shown.part(find.begins(), find.ends());
            return new MaskSuggestion(answer.id(), part.begins(), part.ends(), find.kind());
        });
    }

    private static boolean covers(Redaction part, MaskSuggestion suggestion) {
        return part.answerId() == suggestion.answerId()
                && part.begins() <= suggestion.begins()
                && part.ends() >= suggestion.ends();
    }
}
