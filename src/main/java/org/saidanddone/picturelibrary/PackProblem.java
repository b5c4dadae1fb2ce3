package org.saidanddone.picturelibrary;

/**
 * Something that is wrong with a pack.
 *
 * @param line the line of the list, 0 where it is about the whole pack
 * @param kind what is wrong; the language file has the words
 * @param value the name or number it is about, "" for none; comes from the pack and is never trusted
 */
public record PackProblem(int line, Kind kind, String value) {

    /** What can be wrong with a pack. */
    public enum Kind {
        /** The file is no zip, or is cut off. */
        NOT_A_ZIP,
        /** The zip is longer than it may be. */
        LARGE_PACK,
        /** The zip holds more files than it may. */
        MANY_FILES,
        /** What is packed in the zip is larger than it may be. */
        LARGE_CONTENT,
        /** There is no list in it. */
        NO_MANIFEST,
        /** The list lacks a column. */
        NO_COLUMN,
        /** The list cannot be read. */
        BROKEN_MANIFEST,
        /** A file has a name with a way to another folder in it. */
        ODD_NAME,
        /** Two files have the same name. */
        FILE_TWICE,
        /** A file is in the zip but not in the list. */
        NOT_LISTED,
        /** The list names an idea that the library does not have. */
        UNKNOWN_CONCEPT,
        /** The list names an idea twice. */
        CONCEPT_TWICE,
        /** The list names a file that is not in the zip. */
        NO_SUCH_FILE,
        /** It is not said what the picture says. */
        NO_ALTERNATIVE,
        /** What the picture says takes too many letters. */
        LONG_ALTERNATIVE,
        /** It is not said who made it. */
        NO_MAKER,
        /** Who made it takes too many letters. */
        LONG_MAKER,
        /** It is not said what allows its use. */
        NO_LICENCE,
        /** What allows its use takes too many letters. */
        LONG_LICENCE,
        /** The file of the picture is too long. */
        LARGE_FILE,
        /** The file holds no JPEG, PNG or WebP. */
        NOT_A_PICTURE,
        /** The file is a picture as iPhones keep it. */
        IPHONE,
        /** The file is an SVG. */
        DRAWING,
        /** The file cannot be read. */
        BROKEN,
        /** The picture has too many dots. */
        TOO_MANY_DOTS
    }

    private static final int SHOWN = 60;

    /** Shortens what came from the pack and drops what cannot be shown. */
    public PackProblem {
        String shown = value.replaceAll("\\p{Cntrl}", "?");
        value = shown.length() > SHOWN ? shown.substring(0, SHOWN) : shown;
    }
}
