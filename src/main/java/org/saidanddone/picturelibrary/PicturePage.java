package org.saidanddone.picturelibrary;

import java.util.List;
import java.util.Optional;
import org.saidanddone.easyread.pictures.ShownPicture;

/**
 * Some of the ideas that have a picture, in alphabetical order.
 *
 * @param pictures what is shown for them
 * @param next the idea after which the next page begins, empty on the last page
 */
public record PicturePage(List<ShownPicture> pictures, Optional<String> next) {}
