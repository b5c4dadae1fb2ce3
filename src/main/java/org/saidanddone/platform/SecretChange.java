package org.saidanddone.platform;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;

/** Changes the main secret. What was locked and sealed stays as it is; processes that run go on with the key they have. */
@Singleton
public class SecretChange {

    private final DataKey dataKey;
    private final SecureRandom random;
    private final Path file;

    SecretChange(DataKey dataKey, SecureRandom random, Settings settings) {
        this.dataKey = dataKey;
        this.random = random;
        this.file = settings.dataFolder().resolve(MainSecret.FILE);
    }

    /** From now on the product starts with this secret, of 32 characters or more, in its setting. */
    @Transactional
    public void toSetting(String secret) {
        dataKey.lockWith(MainSecret.of(secret, random));
    }

    /**
     * From now on the product starts with a new file. It is written beside the old one first; {@link #fileIsChanged} puts it in
     * its place after the transaction.
     */
    @Transactional
    public void toNewFile() {
        MainSecret fresh = MainSecret.fresh(random);
        try {
            PrivateFile.replace(waiting(), fresh.written());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        dataKey.lockWith(fresh);
    }

    /** Puts the new file in the place of the old one. */
    public void fileIsChanged() {
        try {
            Files.move(waiting(), file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path waiting() {
        return file.resolveSibling(MainSecret.FILE + ".next");
    }
}
