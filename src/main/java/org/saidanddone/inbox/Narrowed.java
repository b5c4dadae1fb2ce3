package org.saidanddone.inbox;

import java.io.Serializable;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saidanddone.feedback.CaseNumber;
import org.saidanddone.feedback.Feeling;
import org.saidanddone.feedback.LinkKind;
import org.saidanddone.feedback.Voice;
import org.saidanddone.feedback.Words;
import org.saidanddone.feedback.attachment.AttachmentKind;

/**
 * What a list is narrowed down to; what is null, or blank, is not asked for. It may hold words of a person and therefore
 * never stands in an address.
 *
 * @param words words to find, or a case number
 * @param actionId linked to this action
 * @param themeId of this theme: linked to one of its actions, or chosen by the person
 * @param kind with a link of this kind; with an action or a theme, of this kind to it
 * @param voice whose words
 * @param feeling how it is going
 * @param tagId with this tag
 * @param attached with a recording or a photo of this kind
 * @param age how long ago it came in
 * @param sameAs with the same words as this case
 */
public record Narrowed(
        String words,
        @Nullable Long actionId,
        @Nullable Long themeId,
        @Nullable LinkKind kind,
        @Nullable Voice voice,
        @Nullable Feeling feeling,
        @Nullable Long tagId,
        @Nullable AttachmentKind attached,
        @Nullable Age age,
        @Nullable SameWords sameAs)
        implements Serializable {

    /**
     * The same words as in a case.
     *
     * @param number the case
     * @param facet what stands for its words
     */
    public record SameWords(CaseNumber number, String facet) implements Serializable {}

    /** Takes out of the words what no database keeps. */
    public Narrowed {
        words = Words.clean(words);
    }

    /** Everything. */
    public static final Narrowed NOT = new Narrowed("", null, null, null, null, null, null, null, null, null);

    /** How long ago something came in. */
    public enum Age {
        /** In the last seven days. */
        WEEK(Duration.ofDays(7), true),
        /** More than seven days ago. */
        OVER_A_WEEK(Duration.ofDays(7), false),
        /** More than thirty days ago. */
        OVER_A_MONTH(Duration.ofDays(30), false),
        /** More than ninety days ago. */
        OVER_A_QUARTER(Duration.ofDays(90), false);

        private final Duration duration;
        private final boolean younger;

        Age(Duration duration, boolean younger) {
            this.duration = duration;
            this.younger = younger;
        }

        Duration duration() {
            return duration;
        }

        boolean younger() {
            return younger;
        }
    }

    /** Everything that is linked to the action. */
    public static Narrowed toAction(long actionId) {
        return new Narrowed("", actionId, null, null, null, null, null, null, null, null);
    }

    /** Everything with the words, or with the case number. */
    public static Narrowed toWords(String words) {
        return new Narrowed(words, null, null, null, null, null, null, null, null, null);
    }

    /** Everything with the same words. */
    public static Narrowed toSame(SameWords words) {
        return new Narrowed("", null, null, null, null, null, null, null, null, words);
    }

    /** The same with other words. */
    public Narrowed withWords(String other) {
        return new Narrowed(other, actionId, themeId, kind, voice, feeling, tagId, attached, age, sameAs);
    }

    /** How many things are asked for. */
    public int count() {
        return (words.isBlank() ? 0 : 1)
                + facets().size()
                + (kind != null && where().isPresent() ? 1 : 0)
                + (age == null ? 0 : 1);
    }

    /** The words to look for; empty where there are none, or a case number. */
    Optional<Sought> sought() {
        return CaseNumber.read(words).isPresent() ? Optional.empty() : Sought.read(words);
    }

    /** The facets a case must have. */
    Set<String> facets() {
        Set<String> all = new LinkedHashSet<>();
        Optional<String> where = where();
        if (kind == null) {
            where.ifPresent(all::add);
        } else {
            all.add(where.map(place -> Facets.with(place, kind)).orElseGet(() -> Facets.kind(kind)));
        }
        if (voice != null) {
            all.add(Facets.voice(voice));
        }
        if (feeling != null) {
            all.add(Facets.feeling(feeling));
        }
        if (tagId != null) {
            all.add(Facets.tag(tagId));
        }
        if (attached != null) {
            all.add(Facets.attachment(attached));
        }
        if (sameAs != null) {
            all.add(sameAs.facet());
        }
        return all;
    }

    /** An action says its theme. */
    private Optional<String> where() {
        if (actionId != null) {
            return Optional.of(Facets.action(actionId));
        }
        return Optional.ofNullable(themeId).map(Facets::theme);
    }
}
