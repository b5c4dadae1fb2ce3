package org.saidanddone.picturelibrary;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saidanddone.easyread.pictures.NewPicture;
import org.saidanddone.easyread.pictures.OwnPicture;
import org.saidanddone.easyread.pictures.PictureShelf;
import org.saidanddone.easyread.pictures.Pictures;
import org.saidanddone.easyread.pictures.ShownPicture;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.platform.ImageCheck;
import org.saidanddone.platform.SafeImages;
import org.saidanddone.platform.text.CleanText;
import org.saidanddone.platform.text.Fold;

/** What an administrator does with the picture library, and what everybody may know of it. */
@Singleton
@Guarded
public class PictureLibrary {

    /** The longest file of one picture, in bytes. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    /** The longest side of an own picture as it is kept, in dots. */
    static final int LONGEST_SIDE = 640;

    private static final int PAGE = 40;

    private final Pictures shipped;
    private final PictureShelf shelf;
    private final LibraryChanges changes;
    private final SafeImages images;
    private final PackWriter packWriter;
    private final PackReader packReader;

    PictureLibrary(
            Pictures shipped,
            PictureShelf shelf,
            LibraryChanges changes,
            SafeImages images,
            PackWriter packWriter,
            PackReader packReader) {
        this.shipped = shipped;
        this.shelf = shelf;
        this.changes = changes;
        this.images = images;
        this.packWriter = packWriter;
        this.packReader = packReader;
    }

    /**
     * Some of the ideas, in alphabetical order.
     *
     * @param find words that the idea or its picture's words must hold; "" for all
     * @param ownOnly true for ideas with an own picture only
     * @param after the idea after which to begin; "" for the beginning
     */
    @Only(Role.ADMINISTRATOR)
    public PicturePage page(String find, boolean ownOnly, String after) {
        String wanted = Fold.fold(CleanText.line(find));
        List<ShownPicture> found = shipped.concepts().stream()
                .sorted()
                .filter(concept -> concept.compareTo(after) > 0)
                .flatMap(concept -> shelf.of(concept).stream())
                .filter(picture -> !ownOnly || picture.own().isPresent())
                .filter(picture -> matches(picture, wanted))
                .limit(PAGE + 1L)
                .toList();
        return found.size() > PAGE
                ? new PicturePage(
                        found.subList(0, PAGE), Optional.of(found.get(PAGE - 1).concept()))
                : new PicturePage(found, Optional.empty());
    }

    private static boolean matches(ShownPicture picture, String wanted) {
        String words = picture.concept().replace('-', ' ') + " " + picture.concept() + " " + picture.alternative();
        return Fold.fold(words).contains(wanted);
    }

    /** What is shown for the idea, empty where there is no such idea. */
    @Only(Role.ADMINISTRATOR)
    public Optional<ShownPicture> concept(String concept) {
        return shelf.of(concept);
    }

    /**
     * Puts an own picture in for an idea. Without a file the picture that is there keeps its file and gets new words.
     *
     * @param concept the idea
     * @param insteadOf the number of the own picture that the administrator saw, 0 where they saw none
     * @param description what is said of it
     * @param file the picture's file, or one byte more than {@link #MOST_BYTES} of it; empty for none
     */
    @Only(Role.ADMINISTRATOR)
    public PutOutcome put(String concept, long insteadOf, Description description, InputStream file) {
        List<Fault> faults = new ArrayList<>(description.faults());
        byte[] bytes = bytes(file);
        Optional<NewPicture> picture = Optional.empty();
        if (bytes.length > MOST_BYTES) {
            faults.add(Fault.LARGE_FILE);
        } else if (bytes.length > 0) {
            switch (images.read(bytes, LONGEST_SIDE)) {
                case ImageCheck.Refused refused -> faults.add(Fault.of(refused.reason()));
                case ImageCheck.Safe safe ->
                    picture = Optional.of(new NewPicture(
                            concept,
                            description.alternative(),
                            description.maker(),
                            description.licence(),
                            safe.image()));
            }
        } else if (insteadOf == 0) {
            faults.add(Fault.NO_FILE);
        }
        if (!faults.isEmpty()) {
            return new PutOutcome.Wrong(List.copyOf(faults));
        }
        boolean done = changes.put(concept, insteadOf, description, picture);
        ShownPicture now = renewed(concept);
        return done ? new PutOutcome.Put(now) : new PutOutcome.Stale(now);
    }

    private static byte[] bytes(InputStream file) {
        try {
            return file.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private ShownPicture renewed(String concept) {
        shelf.renew();
        return shelf.of(concept).orElseThrow();
    }

    /**
     * Takes the own picture of the idea away, so that the shipped one is shown again.
     *
     * @param id the number of the own picture that the administrator saw
     */
    @Only(Role.ADMINISTRATOR)
    public PutOutcome goBack(String concept, long id) {
        boolean done = changes.goBack(concept, id);
        ShownPicture now = renewed(concept);
        return done ? new PutOutcome.Put(now) : new PutOutcome.Stale(now);
    }

    /** Writes the whole pack: a zip with every own picture and a list of every idea. */
    @Only(Role.ADMINISTRATOR)
    public void writePack(OutputStream out) throws IOException {
        shelf.renew();
        packWriter.write(out);
    }

    /** Reads a pack and says what it would change, or everything that is wrong with it. Changes nothing. */
    @Only(Role.ADMINISTRATOR)
    public PackCheck check(InputStream zip) {
        return packReader.read(zip);
    }

    /**
     * Makes the own pictures what the pack says, all or nothing.
     *
     * @return false, with nothing changed, when the library is another one since the pack was checked
     */
    @Only(Role.ADMINISTRATOR)
    public boolean replaceAll(PackCheck.Fits pack) {
        boolean done = changes.replaceAll(pack);
        shelf.renew();
        return done;
    }

    /** Who made the organisation's own pictures that are shown now. */
    @Anyone
    public List<Credit> credits() {
        return Credit.of(shipped.concepts().stream()
                .sorted()
                .flatMap(concept -> shelf.of(concept).flatMap(ShownPicture::own).stream())
                .toList());
    }

    /** The file of an own picture, as it goes into a pack. */
    static String fileName(OwnPicture picture) {
        return picture.concept() + picture.ending();
    }
}
