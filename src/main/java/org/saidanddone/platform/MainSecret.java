package org.saidanddone.platform;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What whoever runs the product keeps secret: a setting, or else a file that is made at the first start. It locks the key of
 * the data and nothing else, so that it can be changed without touching what that key has locked and sealed.
 */
@Singleton
final class MainSecret {

    static final String FILE = "secret.key";

    private static final String USE = "data key";
    private static final String CHECK = "secret check";
    private static final int BYTES = 32;

    private final byte[] bytes;
    private final Keys keys;

    @Inject
    MainSecret(Settings settings, SecureRandom random) {
        this(
                settings.secret()
                        .map(text -> text.getBytes(StandardCharsets.UTF_8))
                        .orElseGet(() -> kept(settings.dataFolder().resolve(FILE), random)),
                random);
    }

    private MainSecret(byte[] bytes, SecureRandom random) {
        this.bytes = bytes;
        this.keys = new Keys(bytes, random);
    }

    /** Another one, from a text as it stands in the setting. */
    static MainSecret of(String text, SecureRandom random) {
        return new MainSecret(text.getBytes(StandardCharsets.UTF_8), random);
    }

    /** Another one, as it is written into the file. */
    static MainSecret fresh(SecureRandom random) {
        byte[] fresh = new byte[BYTES];
        random.nextBytes(fresh);
        return new MainSecret(fresh, random);
    }

    private static byte[] kept(Path file, SecureRandom random) {
        try {
            MainSecret fresh = fresh(random);
            try {
                PrivateFile.create(file, fresh.written());
            } catch (FileAlreadyExistsException e) {
                return HexFormat.of().parseHex(Files.readString(file).strip());
            }
            return fresh.bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it stands in the file. */
    String written() {
        return HexFormat.of().formatHex(bytes);
    }

    /** Says nothing by itself, and is the same for the same secret. */
    String check() {
        return HexFormat.of().formatHex(keys.sign(CHECK, "Said and Done"));
    }

    String lock(byte[] dataKey) {
        return keys.lock(USE, HexFormat.of().formatHex(dataKey));
    }

    /** Empty where it was locked with another secret. */
    Optional<byte[]> open(String locked) {
        try {
            return Optional.of(HexFormat.of().parseHex(keys.open(USE, locked)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The key of data from before it had one of its own. */
    byte[] asDataKey() {
        return bytes.clone();
    }
}
