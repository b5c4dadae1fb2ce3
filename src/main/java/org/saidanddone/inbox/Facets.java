package org.saidanddone.inbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saidanddone.feedback.Answer;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.Feeling;
import org.saidanddone.feedback.LinkKind;
import org.saidanddone.feedback.SendingSign;
import org.saidanddone.feedback.Voice;
import org.saidanddone.feedback.attachment.AttachmentKind;

/** The short words a case may be narrowed by: one for each thing that is true of it. None holds what a person wrote. */
final class Facets {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LEAST_COMPARED = 20;
    private static final int DIGEST_BYTES = 12;

    private Facets() {}

    static String voice(Voice voice) {
        return "v:" + voice.name();
    }

    static String feeling(Feeling feeling) {
        return "f:" + feeling.name();
    }

    static String kind(LinkKind kind) {
        return "k:" + kind.name();
    }

    static String action(long actionId) {
        return "a:" + actionId;
    }

    static String theme(long themeId) {
        return "t:" + themeId;
    }

    /** The theme that the person chose, whatever it is linked to. */
    static String chosen(long themeId) {
        return "c:" + themeId;
    }

    /** The theme that the person chose, among the facets of a case. */
    static Optional<Long> chosenTheme(String facets) {
        return all(facets, "c:").map(Long::valueOf).findFirst();
    }

    static String attachment(AttachmentKind kind) {
        return "m:" + kind.name();
    }

    static String tag(long tagId) {
        return "g:" + tagId;
    }

    static String sign(SendingSign sign) {
        return "s:" + sign.name();
    }

    /** The signs among the facets of a case. */
    static Set<SendingSign> signs(String facets) {
        return all(facets, "s:").map(SendingSign::valueOf).collect(Collectors.toSet());
    }

    /** What stands for the words among the facets of a case, empty where there are none, or too few to compare. */
    static Optional<String> sameWords(String facets) {
        return all(facets, "w:").map(words -> "w:" + words).findFirst();
    }

    private static Stream<String> all(String facets, String of) {
        return Stream.of(facets.split(" ", -1))
                .filter(facet -> facet.startsWith(of))
                .map(facet -> facet.substring(of.length()));
    }

    /**
     * Stands for the words that were sent, whatever their capitals, full stops and spaces: the same for the same words,
     * and nobody can read it. A few words alone, such as "no" or "it is good", are not compared.
     */
    static Optional<String> words(Feedback sent) {
        String words = sent.answers().stream()
                .map(Answer::words)
                .map(each -> NO_WORD.matcher(each.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
        return words.length() < LEAST_COMPARED ? Optional.empty() : Optional.of("w:" + digest(words));
    }

    private static String digest(String words) {
        try {
            byte[] all = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** What one link says: "harm, about this action" is something else than "harm" and "about this action". */
    static String with(String where, LinkKind kind) {
        return where + ":" + kind.name();
    }

    /** Everything that is true of the case, in one order. */
    static String of(
            Feedback sent,
            Collection<LinkedTo> links,
            Collection<Long> tags,
            Collection<AttachmentKind> attached,
            Collection<SendingSign> signs) {
        Set<String> all = new TreeSet<>();
        all.add(voice(sent.voice()));
        sent.feeling().map(Facets::feeling).ifPresent(all::add);
        for (LinkedTo link : links) {
            all.add(kind(link.kind()));
            all.add(action(link.actionId()));
            all.add(with(action(link.actionId()), link.kind()));
            all.add(theme(link.themeId()));
            all.add(with(theme(link.themeId()), link.kind()));
        }
        sent.themeId().ifPresent(chosen -> {
            all.add(chosen(chosen));
            all.add(theme(chosen));
        });
        tags.stream().map(Facets::tag).forEach(all::add);
        attached.stream().map(Facets::attachment).forEach(all::add);
        signs.stream().map(Facets::sign).forEach(all::add);
        words(sent).ifPresent(all::add);
        return String.join(" ", all);
    }

    /** A link, with the theme of its action. */
    record LinkedTo(long actionId, long themeId, LinkKind kind) {}
}
