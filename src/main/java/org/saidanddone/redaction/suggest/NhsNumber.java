package org.saidanddone.redaction.suggest;

/** NHS numbers: ten digits, the last of which checks the others (modulus 11). */
final class NhsNumber {

    private static final int DIGITS = 10;
    private static final int MODULUS = 11;

    private NhsNumber() {}

    /** True when the text holds ten digits, and the last one is right. */
    static boolean isOne(String text) {
        String digits = text.replaceAll("\\D", "");
        if (digits.length() != DIGITS) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < DIGITS - 1; i++) {
            sum += Character.digit(digits.charAt(i), 10) * (DIGITS - i);
        }
        int check = (MODULUS - sum % MODULUS) % MODULUS;
        // 10 is never given out.
        return check < 10 && check == Character.digit(digits.charAt(DIGITS - 1), 10);
    }
}
