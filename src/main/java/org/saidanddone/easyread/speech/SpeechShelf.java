package org.saidanddone.easyread.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sound that was made once and is kept, up to a number of bytes; what was used longest ago goes first. */
final class SpeechShelf {

    private final Path folder;
    private final long mostBytes;
    private final Clock clock;

    SpeechShelf(Path folder, long mostBytes, Clock clock) {
        this.folder = folder;
        this.mostBytes = mostBytes;
        this.clock = clock;
    }

    Optional<byte[]> take(String name) {
        Path file = file(name);
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            return Optional.of(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void put(String name, byte[] bytes) {
        try {
            Files.createDirectories(folder);
            makeRoom(bytes.length);
            Path half = Files.createTempFile(folder, "half", ".tmp");
            Files.write(half, bytes);
            Files.setLastModifiedTime(half, FileTime.from(clock.instant()));
            Files.move(half, file(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Kept(Path file, long bytes, FileTime used) {}

    private void makeRoom(long forBytes) throws IOException {
        List<Kept> kept = kept();
        long total = forBytes + kept.stream().mapToLong(Kept::bytes).sum();
        for (Kept oldest : kept) {
            if (total <= mostBytes) {
                return;
            }
            Files.deleteIfExists(oldest.file());
            total -= oldest.bytes();
        }
    }

    private List<Kept> kept() throws IOException {
        List<Kept> kept = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                kept.add(new Kept(file, Files.size(file), Files.getLastModifiedTime(file)));
            }
        }
        kept.sort(Comparator.comparing(Kept::used));
        return kept;
    }

    private Path file(String name) {
        return folder.resolve(name + ".wav");
    }
}
