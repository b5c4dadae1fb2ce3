package org.saidanddone.plan;

import org.saidanddone.platform.text.CsvFault;

/** What a text in a cell may hold. */
final class CellText {

    private CellText() {}

    /** True when something in the text is neither a character to read nor a blank, a tab or a line end. */
    static boolean hasControlCharacter(String text) {
        return text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
    }

    /** The beginning of the text on one line, for a sentence that names it. */
    static String shown(String text) {
        return CsvFault.beginning(text);
    }
}
