package org.saidanddone.easyread.ui;

import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.Variant;

/**
 * How this visitor reads: which words. Kept for the visit, in the session.
 *
 * @param variant easy read or more words
 * @param locale the language
 */
public record Reading(Variant variant, Locale locale) implements Serializable {

    /** Where a visitor starts. */
    public static final Reading FIRST = new Reading(Variant.EASY_READ, LanguageFile.ENGLISH);

    /** How the visitor of this session reads. */
    public static Reading now() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(session -> session.getAttribute(Reading.class))
                .orElse(FIRST);
    }

    /** Keeps this for the visit. */
    public void keep() {
        VaadinSession.getCurrent().setAttribute(Reading.class, this);
    }

    /** The same visitor with other words. */
    public Reading with(Variant other) {
        return new Reading(other, locale);
    }
}
