package org.saidanddone.easyread.plainwords;

import java.util.Random;

/** Text as nobody writes it, to see that nothing breaks on it. */
final class Junk {

    private static final String[] PIECES = {
        "a",
        "Z",
        "not",
        "don't",
        "cannot",
        "unless",
        "was",
        "being",
        "made",
        "by",
        "council",
        "learning disability",
        "NHS",
        "CQC",
        "BRS-12",
        "e.g.",
        "Dr.",
        "No. 5",
        "12.5",
        "J.",
        "...",
        "!",
        "?!",
        ";",
        ",",
        "(",
        ")",
        "-",
        "–",
        "—",
        "\n",
        "\r\n",
        "\n\n",
        "\u2028",
        " ",
        "  ",
        "\t",
        "\u00a0",
        "•",
        "- ",
        "1. ",
        "a) ",
        "(",
        "\"",
        "”",
        "'",
        "’",
        "@",
        "www.",
        "://",
        "&",
        "_",
        "{0}",
        "'s",
        "é",
        "e\u0301",
        "İ",
        "ß",
        "ﬁ",
        "我",
        "。",
        "😀",
        "\ud83d",
        "\ude00",
        "𝐀",
        "\u0000",
        "\ufeff",
        "\u202e",
        "implementation",
        "easy",
        "in the pipeline",
        "UNDER",
        "un",
        "on on"
    };

    private Junk() {}

    static String of(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            if (random.nextBoolean()) {
                text.append(' ');
            }
        }
        return text.toString();
    }
}
