package org.saidanddone.picturelibrary;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.saidanddone.easyread.pictures.NewPicture;
import org.saidanddone.easyread.pictures.OwnPicture;
import org.saidanddone.easyread.pictures.OwnPictures;
import org.saidanddone.people.audit.Audit;

/** Changes to the library, each with its line in the audit trail, in one transaction. */
@Singleton
class LibraryChanges {

    private final OwnPictures own;
    private final Audit audit;

    LibraryChanges(OwnPictures own, Audit audit) {
        this.own = own;
        this.audit = audit;
    }

    /** False, with nothing changed, when the own picture is another one than the administrator saw. */
    @Transactional
    boolean put(String concept, long insteadOf, Description description, Optional<NewPicture> picture) {
        if (!holdIfStill(concept, insteadOf)) {
            return false;
        }
        if (picture.isPresent()) {
            own.put(picture.get());
            record("PICTURE_REPLACED", concept);
        } else {
            own.describe(concept, description.alternative(), description.maker(), description.licence());
            record("PICTURE_DESCRIBED", concept);
        }
        return true;
    }

    /** False, with nothing changed, when the own picture is another one than the administrator saw. */
    @Transactional
    boolean goBack(String concept, long id) {
        if (!holdIfStill(concept, id)) {
            return false;
        }
        own.remove(java.util.Set.of(concept));
        record("PICTURE_TAKEN_BACK", concept);
        return true;
    }

    private boolean holdIfStill(String concept, long id) {
        own.hold();
        return own.of(concept).map(OwnPicture::id).orElse(0L) == id;
    }

    /** False, with nothing changed, when the library has changed since the pack was checked. */
    @Transactional
    boolean replaceAll(PackCheck.Fits pack) {
        if (own.hold() != pack.libraryVersion()) {
            return false;
        }
        pack.pictures().forEach(picture -> {
            own.put(picture);
            record("PICTURE_REPLACED", picture.concept());
        });
        pack.described().forEach((concept, description) -> {
            own.describe(concept, description.alternative(), description.maker(), description.licence());
            record("PICTURE_DESCRIBED", concept);
        });
        own.remove(pack.back());
        pack.back().forEach(concept -> record("PICTURE_TAKEN_BACK", concept));
        return true;
    }

    private void record(String what, String concept) {
        audit.record(what, Optional.empty(), Optional.empty(), concept);
    }
}
