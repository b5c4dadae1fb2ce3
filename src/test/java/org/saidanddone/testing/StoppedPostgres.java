package org.saidanddone.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A real PostgreSQL of its own that can be stopped at once, as by a power cut, and started again on the same data. */
public final class StoppedPostgres implements AutoCloseable {

    private final Path data;
    private final int port = RunningProduct.freePort();
    private EmbeddedPostgres running;

    /** An empty one, started. */
    public StoppedPostgres() {
        this(somewhere().resolve("data"));
    }

    /** An empty one in this folder, started. */
    public StoppedPostgres(Path data) {
        this.data = data;
        try {
            running = begin();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path somewhere() {
        try {
            return Files.createTempDirectory("postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it has acknowledged is on disk, as on a server: the test library does without that otherwise. */
    private EmbeddedPostgres begin() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", "on")
                .start();
    }

    /** The address of its database. */
    public String url() {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    /** Stops it at once: nothing is finished, nobody is told. */
    public void stopAtOnce() {
        try {
            long number = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid"))
                    .getFirst()
                    .strip());
            new ProcessBuilder("kill", "-QUIT", String.valueOf(number)).start().waitFor();
            ProcessHandle.of(number).ifPresent(process -> process.onExit().join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Starts it again, with what was on disk. */
    public void startAgain() {
        try {
            running.close();
            running = begin();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            running.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
