package org.saidanddone.picturelibrary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.saidanddone.easyread.pictures.NewPicture;
import org.saidanddone.easyread.pictures.OwnPicture;
import org.saidanddone.picturelibrary.PackProblem.Kind;
import org.saidanddone.platform.SafeImage;

/**
 * One line of a pack's list.
 *
 * @param number the number of the line, the heading being line 1
 * @param concept the idea
 * @param file the name of the file, "" for the shipped picture
 * @param description what is said of the picture
 */
record ManifestLine(int number, String concept, String file, Description description) {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreHeaderCase(true)
            .setIgnoreEmptyLines(true)
            .get();

    static List<ManifestLine> read(String csv, Set<String> concepts, List<PackProblem> problems) {
        List<ManifestLine> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        try (CSVParser parser = FORMAT.parse(new java.io.StringReader(csv))) {
            List<String> missing = List.of(PackWriter.COLUMNS).stream()
                    .filter(column -> !parser.getHeaderMap().containsKey(column))
                    .toList();
            missing.forEach(column -> problems.add(new PackProblem(1, Kind.NO_COLUMN, column)));
            if (!missing.isEmpty()) {
                return List.of();
            }
            for (CSVRecord row : parser) {
                int number = (int) parser.getCurrentLineNumber();
                if (!row.isConsistent()) {
                    problems.add(new PackProblem(number, Kind.BROKEN_MANIFEST, ""));
                    continue;
                }
                String concept = row.get("concept");
                if (!concepts.contains(concept)) {
                    problems.add(new PackProblem(number, Kind.UNKNOWN_CONCEPT, concept));
                } else if (!seen.add(concept)) {
                    problems.add(new PackProblem(number, Kind.CONCEPT_TWICE, concept));
                } else {
                    lines.add(new ManifestLine(
                            number,
                            concept,
                            row.get("file"),
                            new Description(
                                    words(row.get("alternative")),
                                    words(row.get("maker")),
                                    words(row.get("licence")))));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            // A quote that is never closed, or a column that is there twice.
            problems.add(new PackProblem(1, Kind.BROKEN_MANIFEST, ""));
        }
        return lines;
    }

    /** Takes off the mark that keeps spreadsheets from calculating. */
    private static String words(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    /** The text of the list, in UTF-8 with or without its mark, or else as older spreadsheets write it. */
    static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(file, java.nio.charset.Charset.forName("windows-1252"));
        }
    }

    boolean says(OwnPicture picture) {
        return description.equals(new Description(picture.alternative(), picture.maker(), picture.licence()));
    }

    NewPicture with(SafeImage image) {
        return new NewPicture(concept, description.alternative(), description.maker(), description.licence(), image);
    }
}
