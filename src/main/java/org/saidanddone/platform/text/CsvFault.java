package org.saidanddone.platform.text;

/**
 * Something in a CSV file that makes it unreadable. The sentence for people stands in the language file under
 * {@link #key()}; {@link #sentence()} is for logs.
 *
 * @param line the line of the file, from 1; 0 where it is about the file as a whole
 * @param kind what is wrong
 * @param shown the beginning of the cell, or of the name of the column; "" where there is none
 */
public record CsvFault(int line, Kind kind, String shown) {

    private static final int SHOWN = 40;

    /** What can be wrong. */
    public enum Kind {
        /** There is nothing in the file. */
        EMPTY("empty", "the file is empty"),
        /** It is a workbook, whatever its name says. */
        WORKBOOK("workbook", "this is a workbook of Excel, not a CSV file: save it as \"CSV UTF-8\""),
        /** It is Excel's "Unicode text". */
        UTF_16("utf-16", "this is \"Unicode text\" (UTF-16): save it as \"CSV UTF-8\""),
        /** A character is not UTF-8. */
        NOT_UTF_8("not-utf-8", "a character is not UTF-8: save the file as \"CSV UTF-8\""),
        /** A quotation mark stands inside a cell that does not begin with one. */
        QUOTE_INSIDE("quote-inside", "a quotation mark stands inside a cell that does not begin with one"),
        /** A cell goes on after the quotation mark that closes it. */
        QUOTE_AFTER("quote-after", "there is more text after a quotation mark that closes a cell"),
        /** A quotation mark opens and is never closed. */
        QUOTE_OPEN("quote-open", "a quotation mark opens here and is never closed"),
        /** A line has more cells than the first line. */
        CELLS("cells", "there are more cells than in the first line"),
        /** A column is there twice. */
        COLUMN_TWICE("column-twice", "a column is there twice");

        private final String key;
        private final String sentence;

        Kind(String key, String sentence) {
            this.key = key;
            this.sentence = sentence;
        }
    }

    /** Keeps the beginning of what is shown, on one line. */
    public CsvFault {
        shown = beginning(shown);
    }

    /** The beginning of a cell on one line, without what nobody sees, for a sentence that names it. */
    public static String beginning(String cell) {
        String line = CleanText.line(cell);
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "...";
    }

    /** The last part of the key of the sentence. */
    public String key() {
        return kind.key;
    }

    /** What is wrong, in English, for a log. */
    public String sentence() {
        return (line == 0 ? "" : "line " + line + ": ") + kind.sentence + (shown.isEmpty() ? "" : ": " + shown) + ".";
    }
}
