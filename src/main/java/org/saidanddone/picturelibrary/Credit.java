package org.saidanddone.picturelibrary;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.saidanddone.easyread.pictures.OwnPicture;

/**
 * Thanks to somebody who made own pictures.
 *
 * @param maker who made them
 * @param licence what allows their use
 * @param pictures what the pictures say
 */
public record Credit(String maker, String licence, List<String> pictures) {

    private record By(String maker, String licence) implements Comparable<By> {
        @Override
        public int compareTo(By other) {
            int first = maker.compareToIgnoreCase(other.maker);
            return first != 0 ? first : licence.compareToIgnoreCase(other.licence);
        }
    }

    static List<Credit> of(List<OwnPicture> pictures) {
        Map<By, List<String>> by = pictures.stream()
                .collect(Collectors.groupingBy(
                        picture -> new By(picture.maker(), picture.licence()),
                        TreeMap::new,
                        Collectors.mapping(OwnPicture::alternative, Collectors.toUnmodifiableList())));
        return by.entrySet().stream()
                .map(entry -> new Credit(entry.getKey().maker(), entry.getKey().licence(), entry.getValue()))
                .toList();
    }
}
