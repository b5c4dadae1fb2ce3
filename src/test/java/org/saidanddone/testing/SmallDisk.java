package org.saidanddone.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A disk of its own, in memory, that can be full and have room again. Only the machine's administrator may have one. */
public final class SmallDisk implements AutoCloseable {

    private static final int PIECE = 4096;

    private final Path folder;

    /** An empty one of this size. */
    public SmallDisk(int megabytes) {
        try {
            folder = Files.createTempDirectory("small-disk");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean made =
                runs("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "small-disk", folder.toString()) == 0;
        Assumptions.assumeTrue(made, "a disk can be mounted here");
    }

    private static int runs(String... command) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /** A folder on it. */
    public Path folder(String name) {
        return folder.resolve(name);
    }

    /** Not one more page of a file fits on it. */
    public void fill() {
        byte[] piece = new byte[PIECE];
        try (OutputStream out = Files.newOutputStream(folder.resolve("filled"))) {
            while (folder.toFile().getUsableSpace() > 0) {
                out.write(piece);
            }
        } catch (IOException e) {
            // That is how a full disk says so.
            if (folder.toFile().getUsableSpace() > 0) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Somebody has made room. */
    public void makeRoom() {
        try {
            Files.deleteIfExists(folder.resolve("filled"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        runs("umount", "--lazy", folder.toString());
    }
}
