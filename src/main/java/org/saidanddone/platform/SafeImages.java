package org.saidanddone.platform;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The only way a picture from outside comes in. The file is opened as what it is, not as what its name says, in a process
 * of its own; and what is kept is drawn anew, so that nothing that hid in the file comes along. One picture at a time: the
 * others wait.
 */
@Singleton
public final class SafeImages {

    /** The most dots a picture may have: more than a good telephone makes. */
    public static final long MOST_DOTS = 60_000_000;

    private static final Logger LOG = LoggerFactory.getLogger(SafeImages.class);

    /** Enough for the largest picture that is taken, and for nothing that was made to fill it. */
    private static final String MEMORY = "-Xmx320m";

    /** A picture of a telephone takes a second or two. */
    private static final Duration AT_MOST = Duration.ofSeconds(20);

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final ReentrantLock turn = new ReentrantLock(true);
    private final Duration atMost;
    private @Nullable Running running;

    SafeImages() {
        this(AT_MOST);
    }

    SafeImages(Duration atMost) {
        this.atMost = atMost;
    }

    private record Running(Process process, DataInputStream answers, DataOutputStream questions) {

        boolean isAlive() {
            return process.isAlive();
        }
    }

    /**
     * Draws the picture anew. What ends the process that does it, or takes longer than 20 seconds, would cost too much
     * work to open.
     *
     * @param file the whole file, already limited in length by the caller
     * @param longestSide the longest side it may have afterwards, in dots; a smaller picture stays as it is
     * @throws VeryBusy where many pictures wait: this one can be asked for again in a moment
     */
    public ImageCheck read(byte[] file, int longestSide) {
        takeTurn();
        try {
            return answer(file, longestSide);
        } finally {
            turn.unlock();
        }
    }

    private void takeTurn() {
        try {
            if (!turn.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new VeryBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new VeryBusy();
        }
    }

    /** A process that was there before can have ended for a reason that has nothing to do with this picture: a fresh one is asked then. */
    private ImageCheck answer(byte[] file, int longestSide) {
        boolean wasThere = running != null;
        return asked(file, longestSide)
                .or(() -> wasThere ? asked(file, longestSide) : Optional.empty())
                .orElseGet(() -> {
                    LOG.info("a picture could not be opened within its memory and time");
                    return new ImageCheck.Refused(ImageCheck.Reason.TOO_MANY_DOTS);
                });
    }

    /** Empty where the process ended over it; it is not asked again. */
    private Optional<ImageCheck> asked(byte[] file, int longestSide) {
        Running asked = running();
        ProcessLimit limit = ProcessLimit.on(asked.process(), atMost);
        boolean answered = false;
        try {
            PictureProcess.ask(asked.questions(), file, longestSide);
            ImageCheck check = PictureProcess.answer(asked.answers());
            answered = true;
            return Optional.of(check);
        } catch (IOException e) {
            return Optional.empty();
        } finally {
            limit.end();
            if (!answered) {
                running = null;
                asked.process().destroyForcibly();
            }
        }
    }

    private Running running() {
        Running now = running;
        if (now == null || !now.isAlive()) {
            now = start();
            running = now;
        }
        return now;
    }

    private static Running start() {
        ProcessBuilder builder = new ProcessBuilder(BehindPages.command(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PictureProcess.class.getName())))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        // Nothing that a hostile file could do there reads a password.
        builder.environment().clear();
        try {
            Process process = builder.start();
            return new Running(
                    process,
                    new DataInputStream(new BufferedInputStream(process.getInputStream())),
                    new DataOutputStream(new BufferedOutputStream(process.getOutputStream())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    void stop() {
        Running now = running;
        if (now != null) {
            now.process().destroyForcibly();
        }
    }
}
