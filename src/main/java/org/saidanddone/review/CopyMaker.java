package org.saidanddone.review;

import jakarta.inject.Singleton;
import java.util.List;
import org.saidanddone.feedback.Feedback;

/**
 * Makes the copy that others see, and looks at it once more: hidden words must be gone from where they stood. A fault in
 * here ends the transaction that publishes, so that nothing is published.
 */
@Singleton
class CopyMaker {

    /** The copy; refuses with {@link MaskingFailed} to give one that is not masked as it was decided. */
    Preview copy(Feedback sent, List<SaidText> texts, List<Redaction> hidden) {
        Preview copy = PublishedCopy.of(sent, texts, hidden);
        if (copy.answers().size() != texts.size()) {
            throw new MaskingFailed("an answer is missing, or one is there that may not be shown");
        }
        for (int i = 0; i < texts.size(); i++) {
            check(texts.get(i), copy.answers().get(i), hidden);
        }
        return copy;
    }

    private static void check(SaidText sent, PublishedAnswer copy, List<Redaction> hidden) {
        ShownWords words = new ShownWords(sent.words());
        int length = words.text().length();
        List<Redaction> here =
                hidden.stream().filter(part -> part.text().equals(sent.id())).toList();
        StringBuilder kept = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            int at = i;
            if (here.stream().noneMatch(part -> part.begins() <= at && at < part.ends())) {
                kept.append(words.text().charAt(i));
            }
        }
        String bare = copy.words();
        for (HiddenBecause why : HiddenBecause.values()) {
            if (!words.text().contains(why.mark())) {
                bare = bare.replace(why.mark(), "");
            }
        }
        boolean ownMarks = !bare.equals(copy.words()) || here.isEmpty();
        if (here.stream().anyMatch(part -> part.ends() > length) || (ownMarks && !bare.contentEquals(kept))) {
            throw new MaskingFailed("the copy is not what was decided");
        }
    }

    /** The copy is not masked as it was decided. The message says nothing of what anybody wrote. */
    static final class MaskingFailed extends RuntimeException {

        private static final long serialVersionUID = 1;

        MaskingFailed(String what) {
            super(what);
        }
    }
}
