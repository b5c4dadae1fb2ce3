package org.saidanddone.platform;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Salted Argon2id for passwords and receipts: 19 MiB, 2 passes, 1 lane, the least the OWASP Password Storage Cheat
 * Sheet names. Written in the usual {@code $argon2id$} form, so that the cost can be raised later.
 */
@Singleton
public final class SlowHash {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final SecureRandom random;
    private final HeavyWork heavy;
    private final String nobody;

    SlowHash(SecureRandom random, HeavyWork heavy) {
        this.random = random;
        this.heavy = heavy;
        this.nobody = of("nobody has this");
    }

    /** A new salted hash of the secret. {@link VeryBusy} where many are being made: so in {@link #matches}. */
    public String of(String secret) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return written(salt, heavily(secret, salt, MEMORY_KIB, PASSES, LANES));
    }

    /** True when the hash was made from this secret. A hash in another form is never matched. */
    public boolean matches(String secret, String hash) {
        String[] parts = hash.split("\\$", -1);
        if (parts.length != 6 || !parts[1].equals("argon2id")) {
            return false;
        }
        String[] cost = parts[3].split("[=,]", -1);
        byte[] salt = Base64.getDecoder().decode(parts[4]);
        byte[] given =
                heavily(secret, salt, Integer.parseInt(cost[1]), Integer.parseInt(cost[3]), Integer.parseInt(cost[5]));
        return MessageDigest.isEqual(given, Base64.getDecoder().decode(parts[5]));
    }

    /** Takes as long as {@link #matches} and is always false: for a name that does not exist. */
    public boolean matchesNobody(String secret) {
        boolean matched = matches(secret, nobody);
        return matched && !matched;
    }

    private byte[] heavily(String secret, byte[] salt, int memory, int passes, int lanes) {
        return heavy.done(() -> digest(secret, salt, memory, passes, lanes));
    }

    private static byte[] digest(String secret, byte[] salt, int memory, int passes, int lanes) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] out = new byte[HASH_BYTES];
        generator.generateBytes(secret.getBytes(StandardCharsets.UTF_8), out);
        return out;
    }

    private static String written(byte[] salt, byte[] hash) {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(MEMORY_KIB, PASSES, LANES, base64.encodeToString(salt), base64.encodeToString(hash));
    }
}
