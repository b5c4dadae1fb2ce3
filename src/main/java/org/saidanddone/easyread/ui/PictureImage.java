package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.html.Image;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.saidanddone.easyread.pictures.Picture;

/** A picture on a page. Beside words that say the same it is hidden from screen readers; alone it speaks. */
public final class PictureImage extends Image {

    private static final long serialVersionUID = 1;

    private PictureImage(String source, String alt) {
        super(source, alt);
        addClassName("picture");
    }

    /** The picture of an idea, beside words that say the same. */
    public static PictureImage beside(String concept) {
        return new PictureImage(PictureAddresses.of(concept), "");
    }

    /** The picture at this address of ours, beside words that say the same; loaded when it comes into sight. */
    public static PictureImage at(String address) {
        PictureImage image = new PictureImage(address, "");
        image.getElement().setAttribute("loading", "lazy");
        return image;
    }

    /** A picture inside the page itself, so that no address names it. */
    public static PictureImage inside(Picture picture) {
        String data = Base64.getEncoder().encodeToString(picture.svg().getBytes(StandardCharsets.UTF_8));
        return new PictureImage("data:image/svg+xml;base64," + data, "");
    }
}
