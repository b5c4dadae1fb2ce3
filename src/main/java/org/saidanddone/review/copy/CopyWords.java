package org.saidanddone.review.copy;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.feedback.Chosen;
import org.saidanddone.people.Role;
import org.saidanddone.platform.calendar.Today;

/** The words of the document. */
public final class CopyWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy, HH:mm", LanguageFile.ENGLISH)
            .withZone(Today.HERE);

    private CopyWords() {}

    /** The words for the key {@code review.copy.KEY}. */
    public static String say(String key, Object... with) {
        return LanguageFile.english().text(Variant.PLAIN, "review.copy." + key, with);
    }

    /** The words for the code under {@code review.copy.KEY}, or the code itself where there are none. */
    public static String ofCode(String key, String code) {
        return LanguageFile.english()
                .find(Variant.PLAIN, "review." + key + "." + code)
                .orElse(code);
    }

    /** True when the code is that of a picture: other answers have codes as well. */
    public static boolean hasPicture(String code) {
        return LanguageFile.english().find(Variant.PLAIN, Chosen.key(code)).isPresent();
    }

    /** A picture that was chosen, in words, with how it is where that was said. */
    public static String picture(String code) {
        String picture = LanguageFile.english().text(Variant.PLAIN, Chosen.key(code));
        return Chosen.how(code)
                .map(how -> LanguageFile.english()
                        .text(
                                Variant.PLAIN,
                                "rated.line",
                                picture,
                                LanguageFile.english().text(Variant.PLAIN, how.key())))
                .orElse(picture);
    }

    /** A moment as people in the United Kingdom say it. */
    public static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    /** A colleague by what they do here, never by their name. */
    public static String role(Set<Role> roles) {
        return roles.stream()
                .sorted()
                .findFirst()
                .map(role -> say("role." + role.name()))
                .orElseGet(() -> say("role.none"));
    }
}
