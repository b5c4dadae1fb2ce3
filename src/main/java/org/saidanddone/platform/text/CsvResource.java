package org.saidanddone.platform.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A CSV list that comes with the product. One with a fault in it is a fault of the build. */
public final class CsvResource {

    private CsvResource() {}

    /** The list on the class path, with notes in it; refuses one that is not there, or not whole, with IllegalStateException. */
    public static CsvTable read(String path) {
        return find(path).orElseThrow(() -> new IllegalStateException(path + " is not in the product"));
    }

    /** The list on the class path, where it is. */
    public static Optional<CsvTable> find(String path) {
        try (InputStream in = CsvResource.class.getResourceAsStream(path)) {
            if (in == null) {
                return Optional.empty();
            }
            CsvTable table = CsvTable.withNotes(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            if (!table.faults().isEmpty()) {
                throw new IllegalStateException(
                        path + ": " + table.faults().getFirst().sentence());
            }
            return Optional.of(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
