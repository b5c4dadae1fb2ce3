package org.saidanddone.platform;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys that are not in the database: whoever takes only the database can read no waiting mail and forge no code.
 * One main secret; each use has its own key made from it.
 */
@Singleton
public final class Secrets {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random;
    private final byte[] main;

    Secrets(Settings settings, SecureRandom random) {
        this.random = random;
        this.main = settings.secret()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .orElseGet(() -> kept(settings.dataFolder().resolve("secret.key")));
    }

    private byte[] kept(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            byte[] fresh = new byte[32];
            random.nextBytes(fresh);
            try {
                if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                    Files.createFile(
                            file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                } else {
                    Files.createFile(file);
                }
                Files.writeString(file, HexFormat.of().formatHex(fresh), StandardOpenOption.DSYNC);
            } catch (FileAlreadyExistsException e) {
                return HexFormat.of().parseHex(Files.readString(file).strip());
            }
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A keyed hash of the text for one use; the same text and use give the same 32 bytes. */
    public byte[] sign(String use, String text) {
        return hmac(hmac(main, use), text);
    }

    /** Locks the text so that only this product's key opens it. */
    public String lock(String use, String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] locked = cipher(Cipher.ENCRYPT_MODE, use, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] out = Arrays.copyOf(nonce, NONCE_BYTES + locked.length);
            System.arraycopy(locked, 0, out, NONCE_BYTES, locked.length);
            return Base64.getEncoder().encodeToString(out);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no AES-GCM", e);
        }
    }

    /** Opens what {@link #lock} made for the same use; anything else is refused with IllegalArgumentException. */
    public String open(String use, String text) {
        try {
            byte[] locked = Base64.getDecoder().decode(text);
            byte[] nonce = Arrays.copyOf(locked, NONCE_BYTES);
            byte[] opened =
                    cipher(Cipher.DECRYPT_MODE, use, nonce).doFinal(locked, NONCE_BYTES, locked.length - NONCE_BYTES);
            return new String(opened, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not locked with this key", e);
        }
    }

    private Cipher cipher(int mode, String use, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(hmac(main, "lock " + use), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HmacSHA256", e);
        }
    }
}
