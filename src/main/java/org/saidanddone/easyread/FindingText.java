package org.saidanddone.easyread;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.saidanddone.easyread.plainwords.Finding;
import org.saidanddone.easyread.plainwords.Variant;

/** What the checker says to whoever writes, in words. */
public final class FindingText {

    private static final Properties MESSAGES = read();

    private FindingText() {}

    /** The advice about the finding, in one or two sentences. */
    public static String of(Finding finding, Variant variant) {
        String ending = variant == Variant.EASY_READ ? ".easy" : ".plain";
        String text = MESSAGES.getProperty(finding.messageKey() + ending, "");
        for (int i = 0; i < finding.arguments().size(); i++) {
            text = text.replace("{" + i + "}", finding.arguments().get(i));
        }
        return text;
    }

    private static Properties read() {
        try (InputStream in = FindingText.class.getResourceAsStream("/easyread/plainwords-messages.properties")) {
            if (in == null) {
                throw new IllegalStateException("the words of the checker are not packaged");
            }
            Properties messages = new Properties();
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
