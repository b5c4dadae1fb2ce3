package org.saidanddone.feedback.attachment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import org.saidanddone.platform.Settings;

/**
 * If there is room for one more recording or photo. Whoever fills it, with however many answers that are never sent, takes
 * nothing from words: those are small, and always kept. What was sent counts for nothing here.
 */
@Singleton
public class RecordingRoom {

    /** So much of the disk of the data folder is left to words and to the database that can lie there: 1 GB. */
    static final long FLOOR = 1_000_000_000;

    private static final long MEGABYTE = 1_000_000;

    private final AttachmentRepository rows;
    private final long most;
    private final LongSupplier free;

    @Inject
    RecordingRoom(AttachmentRepository rows, Settings settings) {
        this(rows, settings.waitingRecordings() * MEGABYTE, () -> free(settings.dataFolder()));
    }

    RecordingRoom(AttachmentRepository rows, long most, LongSupplier free) {
        this.rows = rows;
        this.most = most;
        this.free = free;
    }

    private static long free(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many bytes wait with answers that were not sent. */
    @Transactional
    public long waiting() {
        return rows.waiting();
    }

    /** False where too much waits for answers that were not sent, or the disk is nearly full. */
    @Transactional
    public boolean isLeft() {
        return hasDisk() && waiting() < most;
    }

    /** True while the disk of the data folder is not nearly full; asked for each piece, as it costs nothing. */
    boolean hasDisk() {
        return free.getAsLong() >= FLOOR;
    }
}
