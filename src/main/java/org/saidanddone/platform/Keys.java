package org.saidanddone.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** One main key, from which each use has a key of its own: HMAC-SHA-256 to sign, AES-GCM to lock. */
final class Keys {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final byte[] main;
    private final SecureRandom random;

    Keys(byte[] main, SecureRandom random) {
        this.main = main.clone();
        this.random = random;
    }

    /** A keyed hash of the text for one use; the same text and use give the same 32 bytes. */
    byte[] sign(String use, String text) {
        return hmac(hmac(main, use), text);
    }

    /** Locks the text so that only this key opens it. */
    String lock(String use, String text) {
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
    String open(String use, String text) {
        try {
            byte[] locked = Base64.getDecoder().decode(text);
            if (locked.length < NONCE_BYTES) {
                throw new IllegalArgumentException("too short to be locked");
            }
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
