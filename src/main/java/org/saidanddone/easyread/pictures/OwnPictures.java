package org.saidanddone.easyread.pictures;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The organisation's own pictures, as they are kept. Who may change them is for the caller to ask; after a change
 * {@link PictureShelf#renew} makes this process show it at once.
 */
@Singleton
public class OwnPictures {

    private final OwnPictureRepository rows;
    private final Clock clock;

    OwnPictures(OwnPictureRepository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Every own picture, in the order of their ideas. */
    @Transactional
    public List<OwnPicture> all() {
        return rows.lines().stream().map(OwnPictureLineRow::picture).toList();
    }

    /** The own picture of the idea, empty where the shipped one is shown. */
    @Transactional
    public Optional<OwnPicture> of(String concept) {
        return rows.line(concept).map(OwnPictureLineRow::picture);
    }

    /** How many changes there were; another number means that something changed. */
    @Transactional
    public long version() {
        return rows.version().orElse(0L);
    }

    /** Makes every other change wait until this transaction ends, and counts one more. Answers what was counted before. */
    @Transactional
    public long hold() {
        rows.begin();
        rows.change();
        return rows.version().orElse(1L) - 1;
    }

    /** The file of the picture with this number. */
    @Transactional
    public Optional<byte[]> file(long id) {
        return rows.findById(id).map(OwnPictureRow::file);
    }

    /** Puts the picture in, in the place of any other for the same idea. Call {@link #hold} first. */
    @Transactional
    public void put(NewPicture picture) {
        byte[] file = picture.image().bytes();
        put(
                picture.concept(),
                picture.alternative(),
                picture.maker(),
                picture.licence(),
                picture.image().mimeType(),
                digest(file),
                file);
    }

    /** Gives the own picture of the idea new words and keeps its file; nothing where there is none. */
    @Transactional
    public void describe(String concept, String alternative, String maker, String licence) {
        rows.line(concept)
                .flatMap(line -> rows.findById(line.id()))
                .ifPresent(row -> put(concept, alternative, maker, licence, row.mimeType(), row.digest(), row.file()));
    }

    private void put(
            String concept,
            String alternative,
            String maker,
            String licence,
            String mimeType,
            String digest,
            byte[] file) {
        rows.remove(concept);
        rows.save(
                new OwnPictureRow(null, concept, alternative, maker, licence, mimeType, digest, file, clock.instant()));
    }

    /** Takes the own pictures of these ideas away, so that the shipped ones are shown again. */
    @Transactional
    public void remove(Set<String> concepts) {
        concepts.forEach(rows::remove);
    }

    /** The SHA-256 of a file, in hexadecimal digits. */
    public static String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
