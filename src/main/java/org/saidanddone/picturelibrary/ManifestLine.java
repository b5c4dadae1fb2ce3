package org.saidanddone.picturelibrary;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.saidanddone.easyread.pictures.NewPicture;
import org.saidanddone.easyread.pictures.OwnPicture;
import org.saidanddone.picturelibrary.PackProblem.Kind;
import org.saidanddone.platform.SafeImage;
import org.saidanddone.platform.text.CsvEntry;
import org.saidanddone.platform.text.CsvTable;

/**
 * One line of a pack's list.
 *
 * @param number the number of the line, the heading being line 1
 * @param concept the idea
 * @param file the name of the file, "" for the shipped picture
 * @param description what is said of the picture
 */
record ManifestLine(int number, String concept, String file, Description description) {

    static List<ManifestLine> read(String csv, Set<String> concepts, List<PackProblem> problems) {
        CsvTable table = CsvTable.read(csv);
        table.faults().forEach(fault -> problems.add(new PackProblem(fault.line(), Kind.BROKEN_MANIFEST, "")));
        List<String> missing = List.of(PackWriter.COLUMNS).stream()
                .filter(column -> !table.columns().contains(column))
                .toList();
        if (table.columns().isEmpty() || !missing.isEmpty()) {
            missing.forEach(column -> problems.add(new PackProblem(table.heading(), Kind.NO_COLUMN, column)));
            return List.of();
        }
        List<ManifestLine> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CsvEntry row : table.rows()) {
            String concept = row.text("concept");
            if (!concepts.contains(concept)) {
                problems.add(new PackProblem(row.line(), Kind.UNKNOWN_CONCEPT, concept));
            } else if (!seen.add(concept)) {
                problems.add(new PackProblem(row.line(), Kind.CONCEPT_TWICE, concept));
            } else {
                lines.add(new ManifestLine(
                        row.line(),
                        concept,
                        row.text("file"),
                        new Description(
                                words(row.text("alternative")), words(row.text("maker")), words(row.text("licence")))));
            }
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
