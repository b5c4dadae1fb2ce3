package org.saidanddone.platform;

/**
 * How many passes over its dots a JPEG asks for. Only the picture itself is looked at: a telephone's "motion photo" has a
 * film of some megabytes behind it, in which any bytes may stand.
 */
final class JpegPasses {

    private static final int MARK = 0xff;
    private static final int START_OF_PASS = 0xda;
    private static final int END_OF_PICTURE = 0xd9;
    private static final int FIRST_WITHOUT_LENGTH = 0xd0;
    private static final int LAST_WITHOUT_LENGTH = 0xd8;

    private JpegPasses() {}

    /** The passes up to the end of the picture. */
    static int in(byte[] file) {
        int passes = 0;
        int at = 2;
        while (at + 1 < file.length) {
            if (unsigned(file[at]) != MARK) {
                // Within the dots, or where a reader looks for the next mark too.
                at++;
                continue;
            }
            int mark = unsigned(file[at + 1]);
            if (mark == END_OF_PICTURE) {
                return passes;
            }
            boolean alone = mark == 0 || mark == 1 || (mark >= FIRST_WITHOUT_LENGTH && mark <= LAST_WITHOUT_LENGTH);
            if (mark == MARK) {
                at++;
            } else if (alone) {
                at += 2;
            } else {
                passes += mark == START_OF_PASS ? 1 : 0;
                at += 2 + length(file, at + 2);
            }
        }
        return passes;
    }

    /** The length of a segment; one that cannot be is skipped as a reader would, mark by mark. */
    private static int length(byte[] file, int at) {
        if (at + 1 >= file.length) {
            return 0;
        }
        int length = unsigned(file[at]) << 8 | unsigned(file[at + 1]);
        return length < 2 || at + length > file.length ? 0 : length;
    }

    private static int unsigned(byte value) {
        return value & 0xff;
    }
}
