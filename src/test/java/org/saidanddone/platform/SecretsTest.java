package org.saidanddone.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    private Path folder = Path.of(".");

    private static Secrets secrets(Map<String, String> env) {
        SecureRandom random = new SecureRandom();
        return new Secrets(new Keys(new MainSecret(Settings.from(env), random).asDataKey(), random));
    }

    private Secrets secrets() {
        return secrets(Map.of("DATA_DIR", folder.toString()));
    }

    @Test
    void whatIsLockedOpensAgainAlsoAfterARestart() {
        String locked = secrets().lock("mail", "apple boat");

        assertThat(locked).doesNotContain("apple");
        assertThat(secrets().open("mail", locked)).isEqualTo("apple boat");
    }

    @Test
    void aLockForOneUseDoesNotOpenForAnother() {
        String locked = secrets().lock("mail", "apple boat");

        assertThatThrownBy(() -> secrets().open("letter", locked)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChangedLockDoesNotOpen() {
        String locked = secrets().lock("mail", "apple boat");
        String changed = (locked.charAt(0) == 'A' ? "B" : "A") + locked.substring(1);

        assertThatThrownBy(() -> secrets().open("mail", changed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anotherProductsKeyDoesNotOpen() {
        String locked = secrets().lock("mail", "apple boat");
        Secrets other = secrets(Map.of("SAIDANDDONE_SECRET", "another secret of more than 32 characters"));

        assertThatThrownBy(() -> other.open("mail", locked)).isInstanceOf(IllegalArgumentException.class);
    }
}
