package org.saidanddone.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.RuntimeBeanDefinition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.platform.Settings;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.MovableClock;
import org.saidanddone.testing.TestActor;

/** The product with a masking that breaks when it is used the wanted time. */
class MaskingFaultTest {

    private static final class BreakingCopies extends CopyMaker {

        private boolean broken;

        @Override
        Preview copy(Feedback sent, List<SaidText> texts, List<Redaction> hidden) {
            if (broken) {
                throw new IllegalStateException("masking broke");
            }
            return super.copy(sent, texts, hidden);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void aFaultInsideMaskingPublishesNothing(Database database, @TempDir Path folder) {
        BreakingCopies copies = new BreakingCopies();
        TestActor actor = new TestActor();
        try (ApplicationContext product = product(database, folder, actor, copies)) {
            long id = new FeedbackFixtures(product)
                    .sentAbout("BRS-12", Map.of("happening", "Sandra broke the lift", "show", "YES"))
                    .feedbackId();
            Person ria = product.getBean(People.class)
                    .add(new EmailAddress("ria@example.org"), "Ria", Set.of(Role.REVIEWER));
            actor.is(ria);
            Cases cases = product.getBean(Cases.class);
            CaseFile file = cases.open(id).orElseThrow();
            file = cases.confirmLink(
                    id, file.version(), file.feedback().links().getFirst().id());
            file = product.getBean(Masks.class).hide(id, file.version(), file.suggestions());
            int version = file.version();

            copies.broken = true;
            assertThatThrownBy(() -> cases.publish(id, version, Audience.EVERYONE))
                    .hasMessage("masking broke");

            copies.broken = false;
            assertThat(cases.open(id).orElseThrow().published()).isEmpty();
            assertThat(cases.open(id).orElseThrow().version()).isEqualTo(version);
            actor.visitor();
            long action = new FeedbackFixtures(product).action("BRS-12").id();
            assertThat(product.getBean(PublishedFeedbacks.class).aboutAction(action))
                    .isEmpty();
            actor.is(ria);
            assertThat(cases.publish(id, version, Audience.EVERYONE).published())
                    .isPresent();
        }
    }

    private static ApplicationContext product(Database database, Path folder, TestActor actor, CopyMaker copies) {
        Map<String, String> env = new HashMap<>();
        env.put("DATA_DIR", folder.resolve("data").toString());
        if (database == Database.POSTGRESQL) {
            env.put("PUBLIC_URL", "http://localhost:8080");
            env.put("DATABASE_URL", Database.postgresUrl("masking_fault"));
            env.put("DATABASE_USER", "postgres");
        }
        Settings settings = Database.demo(Settings.from(env), true);
        Map<String, Object> properties = new HashMap<>(settings.forMicronaut());
        properties.put("work.first-after", "10000d");
        assertThat(Files.exists(folder)).isTrue();
        return ApplicationContext.builder()
                .properties(properties)
                .singletons(settings, new MovableClock(), actor)
                .beanDefinitions(RuntimeBeanDefinition.builder(CopyMaker.class, () -> copies)
                        .replaces(CopyMaker.class)
                        .build())
                .environmentPropertySource(false)
                .start();
    }
}
