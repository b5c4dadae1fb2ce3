package org.saidanddone.people.audit;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.saidanddone.platform.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the chain ends, kept in a file apart from the database, signed: who cuts off the newest rows by SQL, and sets
 * the end in the database back to an older one, cannot set back this one. It only ever moves on.
 */
@Singleton
class NotedEnd {

    private static final Logger LOG = LoggerFactory.getLogger(NotedEnd.class);

    private final SealMaker maker;
    private final Path file;

    NotedEnd(SealMaker maker, Settings settings) {
        this.maker = maker;
        this.file = settings.dataFolder().toAbsolutePath().resolve("audit.end");
    }

    /** Notes the end where it is further on than the noted one. A full disk is logged and stops nobody's work. */
    synchronized void note(ChainEnd end) {
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel guard = FileChannel.open(
                            file.resolveSibling("audit.end.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    FileLock held = guard.lock()) {
                if (held.isValid() && end.place() > read().map(ChainEnd::place).orElse(0L)) {
                    write(end);
                }
            }
        } catch (IOException | UncheckedIOException | UnreadableNote e) {
            LOG.error("the end of the audit trail could not be noted in the data folder: {}", e.getMessage());
        }
    }

    private void write(ChainEnd end) throws IOException {
        Path fresh = file.resolveSibling("audit.end.new");
        Files.writeString(fresh, end.place() + " " + end.hash() + " " + maker.ofNote(end) + "\n");
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** True when an end was noted here, readable or not. */
    boolean isThere() {
        return Files.exists(file);
    }

    /**
     * The noted end; empty when none was ever noted here.
     *
     * @throws UnreadableNote when the file is not as this product wrote it, or was signed with another key
     */
    Optional<ChainEnd> read() {
        try {
            if (!isThere()) {
                return Optional.empty();
            }
            String[] parts = Files.readString(file).strip().split(" ", -1);
            if (parts.length != 3 || !parts[0].matches("\\d{1,18}")) {
                throw new UnreadableNote();
            }
            ChainEnd end = new ChainEnd(Long.parseLong(parts[0]), parts[1]);
            if (!maker.ofNote(end).equals(parts[2])) {
                throw new UnreadableNote();
            }
            return Optional.of(end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file is not as this product wrote it with this key. */
    static final class UnreadableNote extends RuntimeException {

        private static final long serialVersionUID = 1;

        UnreadableNote() {
            super("audit.end is not as it was written, or the key is another one");
        }
    }
}
