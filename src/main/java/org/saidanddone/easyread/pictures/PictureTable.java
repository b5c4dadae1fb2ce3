package org.saidanddone.easyread.pictures;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The packaged lists that say which pictures there are. Their first line names the columns. */
final class PictureTable {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private PictureTable() {}

    static List<CSVRecord> rows(String table) {
        String resource = "/easyread/" + table + ".csv";
        try (InputStream in = PictureTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no " + resource);
            }
            return List.copyOf(FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .getRecords());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
