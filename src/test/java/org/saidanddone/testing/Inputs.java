package org.saidanddone.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Small inputs as people, telephones and spreadsheets make them, each of which the product once took wrongly. */
public final class Inputs {

    private Inputs() {}

    /** The bytes of the input. */
    public static byte[] bytes(String name) {
        try (InputStream in = Inputs.class.getResourceAsStream("/cases/" + name)) {
            assertThat(in).as(name).isNotNull();
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of the input. */
    public static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** The lines of the input. */
    public static List<String> lines(String name) {
        return text(name).lines().toList();
    }
}
