package org.saidanddone.publishing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What others would see if it were published now.
 *
 * @param answers the words, with marks in the place of what is hidden
 * @param links what it says about which action
 * @param stillStanding words that are hidden in one place and still stand in another, in lower case
 */
public record Preview(List<PublishedAnswer> answers, List<PublishedLink> links, List<String> stillStanding) {

    /** Keeps its own copies of the lists. */
    public Preview {
        answers = List.copyOf(answers);
        links = List.copyOf(links);
        stillStanding = List.copyOf(stillStanding);
    }

    /** Stands for what would be seen: another word, another action, and it is another one. Nothing can be read from it. */
    public String digest() {
        try {
            byte[] all = (answers + "\n" + links).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** True when others already see exactly this. */
    public boolean isShownBy(PublishedFeedback published) {
        return published.answers().equals(answers) && published.links().equals(links);
    }
}
