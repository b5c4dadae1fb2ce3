package org.saidanddone.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * What Java keeps of one start of a jar, so that every later one takes half as long: journeys start the product some seventy
 * times. Whichever test needs it first makes it, and those of another process wait for it.
 */
final class StartCache {

    /** The first Java that makes one by itself, at the end of a process (JEP 514). */
    private static final int FIRST_JAVA = 25;

    private StartCache() {}

    /** The options of Java that use it; none where this Java cannot. */
    static List<String> options(Path jar) {
        if (Runtime.version().feature() < FIRST_JAVA) {
            return List.of();
        }
        Path cache = jar.resolveSibling("tests-start.aot");
        try (FileChannel channel = FileChannel.open(
                        jar.resolveSibling("tests-start.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock alone = channel.lock()) {
            if (alone.isValid() && !isOf(cache, jar)) {
                make(cache);
            }
            return isOf(cache, jar) ? List.of("-XX:AOTCache=" + cache) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOf(Path cache, Path jar) throws IOException {
        return Files.exists(cache) && Files.getLastModifiedTime(cache).compareTo(Files.getLastModifiedTime(jar)) > 0;
    }

    private static void make(Path cache) {
        try (RunningProduct first = RunningProduct.demo().withJava("-XX:AOTCacheOutput=" + cache)) {
            first.start().stop();
        }
    }
}
