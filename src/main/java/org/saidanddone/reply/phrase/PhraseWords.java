package org.saidanddone.reply.phrase;

import org.saidanddone.platform.text.CleanText;

/**
 * What a saved phrase says.
 *
 * @param title by what colleagues find it; people who gave feedback never see it
 * @param plain the words in plain language
 * @param easy the same in easy-read words
 */
public record PhraseWords(String title, String plain, String easy) {

    /** Nothing yet. */
    public static final PhraseWords NONE = new PhraseWords("", "", "");

    /** The words cleaned as every text from outside; the title in one line. */
    public PhraseWords {
        title = CleanText.line(title);
        plain = CleanText.clean(plain).strip();
        easy = CleanText.clean(easy).strip();
    }
}
