package org.saidanddone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.exceptions.BeanInstantiationException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.people.audit.AuditFinding;
import org.saidanddone.people.audit.AuditTrail;
import org.saidanddone.people.audit.AuditVerifier;
import org.saidanddone.platform.Secrets;
import org.saidanddone.platform.Settings;
import org.saidanddone.platform.UnusableSetting;
import org.saidanddone.testing.Database;

/** The command that changes the main secret, on a database that has locked and sealed something. */
class RotateSecretTest {

    private static final String OLD = "a secret of more than thirty-two letters";
    private static final String NEW = "another secret of more than thirty-two";

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    private Path data = Path.of("unused");

    private final Map<String, String> databases = new HashMap<>();

    private Settings settings(String database, Optional<String> secret) {
        Map<String, String> env = new HashMap<>(Map.of(
                "DATA_DIR",
                data.toString(),
                "PUBLIC_URL",
                "http://localhost:8080",
                "DATABASE_URL",
                databases.computeIfAbsent(database, Database::postgresUrl),
                "DATABASE_USER",
                "postgres"));
        secret.ifPresent(text -> env.put("SAIDANDDONE_SECRET", text));
        return Settings.from(env);
    }

    private static ApplicationContext started(Settings settings) {
        return ApplicationContext.builder()
                .properties(Map.copyOf(settings.forMicronaut()))
                .properties(Map.of("work.first-after", "10000d"))
                .singletons(settings)
                .environmentPropertySource(false)
                .start();
    }

    private int rotate(Settings settings, Optional<String> fresh, String... arguments) {
        return RotateSecret.run(
                settings, List.of(arguments), fresh, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private static void notes(ApplicationContext product) {
        product.getBean(WhoIsAsking.class).as(new Asking.Product(), () -> {
            product.getBean(Audit.class).record("NOTED", Optional.empty(), Optional.empty(), "before");
            return 0;
        });
    }

    private static void isWhole(ApplicationContext product) {
        assertThat(product.getBean(AuditVerifier.class).verify(List.of())).isInstanceOf(AuditFinding.Whole.class);
        assertThat(AuditTrail.lines(product)).contains("NOTED before", "SECRET_CHANGED");
    }

    @Test
    void afterwardsOnlyTheNewSecretStartsItAndWhatWasLockedAndSealedIsAsItWas() {
        Settings old = settings("rotate_secret", Optional.of(OLD));
        String locked;
        try (ApplicationContext product = started(old)) {
            notes(product);
            locked = product.getBean(Secrets.class).lock("mail", "apple boat");

            assertThat(rotate(old, Optional.of(NEW))).isZero();

            notes(product);
            isWhole(product);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("before the next start")
                .doesNotContain(OLD)
                .doesNotContain(NEW);
        assertThatThrownBy(() -> started(old).close())
                .isInstanceOf(BeanInstantiationException.class)
                .hasRootCauseInstanceOf(UnusableSetting.class);
        try (ApplicationContext product = started(settings("rotate_secret", Optional.of(NEW)))) {
            assertThat(product.getBean(Secrets.class).open("mail", locked)).isEqualTo("apple boat");
            isWhole(product);
        }
    }

    @Test
    void whereTheSecretIsAFileThereIsANewOne() throws IOException {
        Settings settings = settings("rotate_file", Optional.empty());
        try (ApplicationContext product = started(settings)) {
            notes(product);
        }
        String before = Files.readString(data.resolve("secret.key"));

        assertThat(rotate(settings, Optional.empty())).isZero();

        assertThat(Files.readString(data.resolve("secret.key"))).isNotEqualTo(before);
        try (ApplicationContext product = started(settings)) {
            isWhole(product);
        }
        Files.writeString(data.resolve("secret.key"), before);
        assertThatThrownBy(() -> started(settings).close()).hasRootCauseInstanceOf(UnusableSetting.class);
    }

    @Test
    void whatCannotBeUsedIsOneSentenceAndChangesNothing() {
        Settings old = settings("rotate_refused", Optional.of(OLD));
        started(old).close();

        assertThatThrownBy(() -> rotate(old, Optional.empty()))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageStartingWith("SAIDANDDONE_NEW_SECRET must be said");
        assertThatThrownBy(() -> rotate(old, Optional.of("short"))).isInstanceOf(UnusableSetting.class);
        assertThatThrownBy(() -> rotate(old, Optional.of(OLD))).isInstanceOf(UnusableSetting.class);
        assertThatThrownBy(() -> rotate(old, Optional.of(NEW), NEW)).isInstanceOf(UnusableSetting.class);
        assertThatThrownBy(() -> rotate(settings("rotate_refused", Optional.of(NEW)), Optional.of(OLD)))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageStartingWith("The secret is not the one");
        started(old).close();
    }
}
