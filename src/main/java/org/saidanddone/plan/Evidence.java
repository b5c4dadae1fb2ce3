package org.saidanddone.plan;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.saidanddone.platform.text.CleanText;

/** What shows that a change to an action is so: everybody can look at it, or somebody answers for having seen it. */
public sealed interface Evidence {

    /** The most characters the address of a page may have. */
    int LONGEST_ADDRESS = 2_000;

    /** The most characters the name of a document, or of who saw it, may have. */
    int LONGEST_NAME = 200;

    /** A page that everybody can open. Refuses what {@link #read} does not take. */
    record Link(URI address) implements Evidence {

        /** Refuses other addresses than those of pages on the open web with IllegalArgumentException. */
        public Link {
            if (!isAPage(address)) {
                throw new IllegalArgumentException("a link is the address of a page, with http or https");
            }
        }
    }

    /** A published document, by its name or reference. */
    record Document(String name) implements Evidence {

        /** Refuses no name, more than one line and a name that is too long with IllegalArgumentException. */
        public Document {
            name = oneLine(name);
        }
    }

    /** A person or post that saw it. */
    record SeenBy(String who) implements Evidence {

        /** Refuses nobody, more than one line and a name that is too long with IllegalArgumentException. */
        public SeenBy {
            who = oneLine(who);
        }
    }

    /** The kinds of evidence. */
    enum Kind {
        /** The address of a page. */
        LINK,
        /** The name or reference of a published document. */
        DOCUMENT,
        /** Who saw it. */
        SEEN_BY
    }

    /** The evidence that somebody typed; empty when the text is none of this kind. */
    static Optional<Evidence> read(Kind kind, String text) {
        try {
            return Optional.of(
                    switch (kind) {
                        case LINK -> new Link(new URI(CleanText.line(text)));
                        case DOCUMENT -> new Document(text);
                        case SEEN_BY -> new SeenBy(text);
                    });
        } catch (URISyntaxException | IllegalArgumentException noEvidence) {
            return Optional.empty();
        }
    }

    /** Which kind it is. */
    default Kind kind() {
        return switch (this) {
            case Link unused -> Kind.LINK;
            case Document unused -> Kind.DOCUMENT;
            case SeenBy unused -> Kind.SEEN_BY;
        };
    }

    /** The address or the name. */
    default String text() {
        return switch (this) {
            case Link link -> link.address().toString();
            case Document document -> document.name();
            case SeenBy seen -> seen.who();
        };
    }

    private static boolean isAPage(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        String host = address.getHost();
        return (scheme.equals("http") || scheme.equals("https"))
                && host != null
                && host.contains(".")
                && address.getUserInfo() == null
                && address.toString().length() <= LONGEST_ADDRESS;
    }

    private static String oneLine(String text) {
        String name = CleanText.line(text);
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a name is one line of at most 200 characters");
        }
        return name;
    }
}
