package org.saidanddone.easyread.pictures;

import java.util.List;
import org.saidanddone.platform.text.CsvEntry;
import org.saidanddone.platform.text.CsvResource;

/** The packaged lists that say which pictures there are. Their first line names the columns. */
final class PictureTable {

    private PictureTable() {}

    static List<CsvEntry> rows(String table) {
        return CsvResource.read("/easyread/" + table + ".csv").rows();
    }
}
