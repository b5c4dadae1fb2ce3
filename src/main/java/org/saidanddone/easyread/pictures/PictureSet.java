package org.saidanddone.easyread.pictures;

import java.util.List;

/**
 * A set of free pictures that other people made, and that this product shows.
 *
 * @param set the short name that the lists of pictures use
 * @param name the name of the set
 * @param authors who made it
 * @param licence the short name of its licence
 * @param licenceAddress where the licence can be read
 * @param address where it can be found
 */
public record PictureSet(
        String set, String name, String authors, String licence, String licenceAddress, String address) {

    /** Every set that is used, the most used first. */
    public static List<PictureSet> all() {
        return PictureTable.rows("picture-sets").stream()
                .map(row -> new PictureSet(
                        row.cell("set"),
                        row.cell("name"),
                        row.cell("authors"),
                        row.cell("licence"),
                        row.cell("licence-address"),
                        row.cell("address")))
                .toList();
    }
}
