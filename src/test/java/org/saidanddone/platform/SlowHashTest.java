package org.saidanddone.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class SlowHashTest {

    private final SlowHash slowHash = new SlowHash(new SecureRandom(), new HeavyWork());

    @Test
    void aSecretMatchesItsOwnHashAndNoOther() {
        String hash = slowHash.of("apple boat");

        assertThat(slowHash.matches("apple boat", hash)).isTrue();
        assertThat(slowHash.matches("apple goat", hash)).isFalse();
    }

    @Test
    void theSameSecretHasAnotherHashEachTime() {
        assertThat(slowHash.of("apple boat")).isNotEqualTo(slowHash.of("apple boat"));
    }

    @Test
    void theCostStandsInTheHash() {
        assertThat(slowHash.of("apple boat")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void anotherFormIsNeverMatched() {
        assertThat(slowHash.matches("apple boat", "apple boat")).isFalse();
        assertThat(slowHash.matches("", "")).isFalse();
    }

    @Test
    void nobodyIsMatchedByNothing() {
        assertThat(slowHash.matchesNobody("nobody has this")).isFalse();
    }
}
