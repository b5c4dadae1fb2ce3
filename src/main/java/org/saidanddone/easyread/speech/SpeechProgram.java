package org.saidanddone.easyread.speech;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.saidanddone.platform.BehindPages;
import org.saidanddone.platform.ProcessLimit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** espeak-ng, as a process of its own: no shell, the sentence on its standard input, stopped when it takes too long. */
final class SpeechProgram {

    private static final Logger LOG = LoggerFactory.getLogger(SpeechProgram.class);

    private static final int HEADER = 44;
    private static final int MOST_BYTES = 16_000_000;

    private final String program;
    private final Duration atMost;

    SpeechProgram(String program, Duration atMost) {
        this.program = program;
        this.atMost = atMost;
    }

    /** The sentence as a WAV file; empty when the program is not there or fails. */
    Optional<byte[]> say(String sentence, Locale language, Speed speed) {
        ProcessBuilder builder = new ProcessBuilder(BehindPages.command(List.of(
                        program,
                        "-v",
                        language.getLanguage().equals("cy") ? "cy" : "en-gb",
                        "-s",
                        String.valueOf(speed.wordsPerMinute()),
                        "-b",
                        "1",
                        "--stdin",
                        "--stdout")))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            return spoken(builder.start(), sentence);
        } catch (IOException e) {
            LOG.info("nothing can be read aloud on this server: {} does not run", program);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Optional<byte[]> spoken(Process process, String sentence) throws IOException, InterruptedException {
        ProcessLimit limit = ProcessLimit.on(process, atMost);
        try (InputStream out = process.getInputStream()) {
            try (OutputStream in = process.getOutputStream()) {
                in.write(sentence.getBytes(StandardCharsets.UTF_8));
            }
            byte[] sound = out.readNBytes(MOST_BYTES);
            boolean ended = process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
            if (ended && process.exitValue() == BehindPages.NOT_THERE) {
                throw new IOException("there is no such program");
            }
            boolean well = ended && process.exitValue() == 0;
            return well && sound.length > HEADER ? Optional.of(withLengths(sound)) : Optional.empty();
        } finally {
            process.destroyForcibly();
            limit.end();
        }
    }

    /** Written to a pipe, the header says the longest length there is; browsers want the true one. */
    private static byte[] withLengths(byte[] wav) {
        ByteBuffer.wrap(wav)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(4, wav.length - 8)
                .putInt(HEADER - 4, wav.length - HEADER);
        return wav;
    }
}
