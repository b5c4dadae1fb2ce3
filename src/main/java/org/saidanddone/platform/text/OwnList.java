package org.saidanddone.platform.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A list in the data folder that takes the place of one of the product. A file with a fault never stops the start: the
 * list that was good the last time stays, or else the one of the product, and {@link #trouble()} says what is wrong.
 *
 * @param list the list that is used
 * @param trouble what is wrong with the file, empty where nothing is
 * @param file the file that was good, to be kept for a later start; empty where there is none
 * @param lastGood where a good file is kept
 * @param <T> what is in the list
 */
public record OwnList<T>(T list, Optional<ListTrouble> trouble, Optional<Path> file, Path lastGood) {

    private static final int MOST_BYTES = 2 * 1024 * 1024;

    /**
     * Reads the file.
     *
     * @param file the file; it must be there
     * @param dataFolder where a good one is kept
     * @param reader makes a list of a file without faults; refuses with {@link UnusableList}
     * @param shipped the list of the product
     */
    public static <T> OwnList<T> read(Path file, Path dataFolder, Function<CsvTable, T> reader, Supplier<T> shipped) {
        Path lastGood = dataFolder.resolve(file.getFileName() + ".last-good");
        try {
            return new OwnList<>(list(file, reader), Optional.empty(), Optional.of(file), lastGood);
        } catch (UnusableList wrong) {
            Optional<T> before = before(lastGood, reader);
            ListTrouble.Instead instead =
                    before.isPresent() ? ListTrouble.Instead.LAST_GOOD : ListTrouble.Instead.SHIPPED;
            return new OwnList<>(
                    before.orElseGet(shipped),
                    Optional.of(new ListTrouble(file.toString(), instead, wrong)),
                    Optional.empty(),
                    lastGood);
        }
    }

    /** Reads a list that only counts as it is today: nothing takes its place where it has a fault. */
    public static <T> OwnList<T> readToday(Path file, Function<CsvTable, T> reader, Supplier<T> nothing) {
        try {
            return new OwnList<>(list(file, reader), Optional.empty(), Optional.empty(), file);
        } catch (UnusableList wrong) {
            ListTrouble trouble = new ListTrouble(file.toString(), ListTrouble.Instead.NOTHING, wrong);
            return new OwnList<>(nothing.get(), Optional.of(trouble), Optional.empty(), file);
        }
    }

    private static <T> Optional<T> before(Path lastGood, Function<CsvTable, T> reader) {
        if (!Files.exists(lastGood)) {
            return Optional.empty();
        }
        try {
            return Optional.of(list(lastGood, reader));
        } catch (UnusableList e) {
            return Optional.empty();
        }
    }

    private static <T> T list(Path file, Function<CsvTable, T> reader) {
        CsvTable table = CsvTable.read(bytes(file));
        if (!table.faults().isEmpty()) {
            CsvFault fault = table.faults().getFirst();
            throw new UnusableList(fault.line(), fault.key(), "", fault.shown(), fault.sentence());
        }
        return reader.apply(table);
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new UnusableList(0, "too-large", "", "", "it is larger than 2 MB.");
            }
            return Files.readAllBytes(file);
        } catch (IOException | SecurityException e) {
            throw new UnusableList(0, "not-there", "", "", "it is not there, or cannot be opened.");
        }
    }

    /** Keeps a good file for a start at which it is good no more. */
    public void keep() throws IOException {
        if (file.isEmpty()) {
            return;
        }
        byte[] good = Files.readAllBytes(file.get());
        if (!Files.exists(lastGood) || !Arrays.equals(good, Files.readAllBytes(lastGood))) {
            Path beside = lastGood.resolveSibling(lastGood.getFileName() + ".new");
            Files.write(beside, good);
            Files.move(beside, lastGood, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
