package org.saidanddone.easyread.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.saidanddone.easyread.pictures.PictureShelf;
import org.saidanddone.easyread.pictures.ShownPicture;

/** Knows, in every page, the address of the picture that is shown for an idea now. */
@Singleton
final class PictureAddresses implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;

    private final transient PictureShelf shelf;

    PictureAddresses(PictureShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().getContext().setAttribute(PictureShelf.class, shelf);
    }

    static String of(String concept) {
        return Optional.ofNullable(VaadinService.getCurrent())
                .map(service -> service.getContext().getAttribute(PictureShelf.class))
                .flatMap(shelf -> shelf.of(concept))
                .map(ShownPicture::address)
                .orElseGet(() -> "pictures/" + concept + ".svg");
    }
}
