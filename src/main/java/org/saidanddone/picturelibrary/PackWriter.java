package org.saidanddone.picturelibrary;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.saidanddone.easyread.pictures.OwnPicture;
import org.saidanddone.easyread.pictures.PictureShelf;
import org.saidanddone.easyread.pictures.Pictures;
import org.saidanddone.easyread.pictures.ShownPicture;

/**
 * Writes the own pictures as one zip: {@code manifest.csv} with a line for every idea, and the files it names. A line
 * without a file is an idea that shows the shipped picture; its words say what a picture for it must say.
 */
@Singleton
final class PackWriter {

    static final String MANIFEST = "manifest.csv";
    static final String[] COLUMNS = {"concept", "file", "alternative", "maker", "licence"};

    private final Pictures shipped;
    private final PictureShelf shelf;

    PackWriter(Pictures shipped, PictureShelf shelf) {
        this.shipped = shipped;
        this.shelf = shelf;
    }

    void write(OutputStream out) throws IOException {
        List<ShownPicture> all = shipped.concepts().stream()
                .sorted()
                .flatMap(concept -> shelf.of(concept).stream())
                .toList();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(manifest(all).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            for (ShownPicture picture : all) {
                if (picture.own().isPresent()) {
                    zip.putNextEntry(
                            new ZipEntry(PictureLibrary.fileName(picture.own().get())));
                    zip.write(shelf.file(picture.own().get()).orElseThrow());
                    zip.closeEntry();
                }
            }
        }
    }

    private static String manifest(List<ShownPicture> all) throws IOException {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(
                text, CSVFormat.DEFAULT.builder().setHeader(COLUMNS).get())) {
            for (ShownPicture picture : all) {
                csv.printRecord(
                        picture.concept(),
                        picture.own().map(PictureLibrary::fileName).orElse(""),
                        cell(picture.alternative()),
                        cell(picture.own().map(OwnPicture::maker).orElse("")),
                        cell(picture.own().map(OwnPicture::licence).orElse("")));
            }
        }
        return text.toString();
    }

    /** A cell that a spreadsheet would take for a sum gets a mark in front, which the reader takes off again. */
    private static String cell(String words) {
        return words.matches("(?s)[=+\\-@'].*") ? "'" + words : words;
    }
}
