package org.saidanddone.easyread.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Sentences that a person has spoken: files named by {@link SentenceName}, with .mp3, .ogg, .m4a or .wav at the end. */
final class Recordings {

    private static final Map<String, String> TYPES = new LinkedHashMap<>(
            Map.of(".mp3", "audio/mpeg", ".ogg", "audio/ogg", ".m4a", "audio/mp4", ".wav", "audio/wav"));

    private final Path folder;

    Recordings(Path folder) {
        this.folder = folder;
    }

    boolean any() {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Sound> of(String name) {
        for (Map.Entry<String, String> type : TYPES.entrySet()) {
            Path file = folder.resolve(name + type.getKey());
            if (Files.isRegularFile(file)) {
                try {
                    return Optional.of(new Sound(Files.readAllBytes(file), type.getValue(), true));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return Optional.empty();
    }
}
