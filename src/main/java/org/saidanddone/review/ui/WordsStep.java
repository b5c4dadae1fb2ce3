package org.saidanddone.review.ui;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.review.CaseFile;

/** Deciding what others may not see of the words. */
@Singleton
final class WordsStep implements CaseStep {

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Standing> of(CaseFile file) {
        if (file.showable().isEmpty()) {
            return Optional.empty();
        }
        int open = file.suggestions().size() + file.hiddenBefore().size();
        return Optional.of(
                open > 0
                        ? Standing.open(
                                Say.text("review.next.words", open),
                                new Way.Here(Say.text("review.next.words.go"), WordsPart.FIELD))
                        : Standing.done(
                                Say.text("review.next.words.done", file.hidden().size())));
    }
}
