package org.saidanddone.publishing;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.redaction.HiddenBecause;
import org.saidanddone.redaction.Redaction;
import org.saidanddone.redaction.SaidText;
import org.saidanddone.redaction.ShownWords;

/**
 * Makes the copy that others see, and looks at it once more: hidden words must be gone from where they stood. A fault in
 * here ends the transaction that publishes, so that nothing is published.
 */
@Singleton
public class CopyMaker {

    private static final String MARKS = Arrays.stream(HiddenBecause.values())
            .map(why -> Pattern.quote(why.mark()))
            .collect(Collectors.joining("|", "(?:", ")+"));

    /** The copy; refuses with {@link MaskingFailed} to give one that is not masked as it was decided. */
    public Preview copy(Feedback sent, List<SaidText> texts, List<Redaction> hidden) {
        Preview copy = made(sent, texts, hidden);
        if (copy.answers().size() != texts.size()) {
            throw new MaskingFailed("an answer is missing, or one is there that may not be shown");
        }
        for (int i = 0; i < texts.size(); i++) {
            check(texts.get(i), copy.answers().get(i), hidden);
        }
        return copy;
    }

    /** The copy as the masking makes it, before anybody has looked at it once more. */
    protected Preview made(Feedback sent, List<SaidText> texts, List<Redaction> hidden) {
        return PublishedCopy.of(sent, texts, hidden);
    }

    private static void check(SaidText sent, PublishedAnswer copy, List<Redaction> hidden) {
        String words = new ShownWords(sent.words()).text();
        List<Redaction> here =
                hidden.stream().filter(part -> part.text().equals(sent.id())).toList();
        boolean within = here.stream().allMatch(part -> part.ends() <= words.length());
        if (!within || !decided(words, here).matcher(copy.words()).matches()) {
            throw new MaskingFailed("the copy is not what was decided");
        }
    }

    /** What is not hidden, letter by letter, and at least one mark in each place where something is. */
    private static Pattern decided(String words, List<Redaction> here) {
        BitSet hiddenAt = new BitSet(words.length());
        here.forEach(part -> hiddenAt.set(part.begins(), part.ends()));
        StringBuilder form = new StringBuilder(words.length() * 2);
        int at = 0;
        while (at < words.length()) {
            boolean hides = hiddenAt.get(at);
            int next = hides ? hiddenAt.nextClearBit(at) : hiddenAt.nextSetBit(at);
            int end = next < 0 ? words.length() : next;
            form.append(hides ? MARKS : Pattern.quote(words.substring(at, end)));
            at = end;
        }
        return Pattern.compile(form.toString());
    }

    /** The copy is not masked as it was decided. The message says nothing of what anybody wrote. */
    static final class MaskingFailed extends RuntimeException {

        private static final long serialVersionUID = 1;

        MaskingFailed(String what) {
            super(what);
        }
    }
}
