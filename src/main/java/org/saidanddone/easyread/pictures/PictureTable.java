package org.saidanddone.easyread.pictures;

import java.util.List;
import org.saidanddone.platform.text.CsvResource;
import org.saidanddone.platform.text.CsvLine;

/** The packaged lists that say which pictures there are. Their first line names the columns. */
final class PictureTable {

    private PictureTable() {}

    static List<CsvLine> rows(String table) {
        return CsvResource.read("/easyread/" + table + ".csv").rows();
    }
}
