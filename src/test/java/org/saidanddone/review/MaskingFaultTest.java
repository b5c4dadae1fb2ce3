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
import java.util.function.UnaryOperator;
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
import org.saidanddone.publishing.Audience;
import org.saidanddone.publishing.CopyMaker;
import org.saidanddone.publishing.Preview;
import org.saidanddone.publishing.PublishedAnswer;
import org.saidanddone.redaction.HiddenBecause;
import org.saidanddone.redaction.Redaction;
import org.saidanddone.redaction.SaidText;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.MovableClock;
import org.saidanddone.testing.TestActor;

/** The product with a masking that does something else than was decided: the second look finds it. */
class MaskingFaultTest {

    private static final String NOT_AS_DECIDED = "the copy is not what was decided";

    /** What the masking makes of a right copy. */
    private static final class BreakingCopies extends CopyMaker {

        private UnaryOperator<Preview> fault = UnaryOperator.identity();

        @Override
        protected Preview made(Feedback sent, List<SaidText> texts, List<Redaction> hidden) {
            return fault.apply(super.made(sent, texts, hidden));
        }
    }

    /** A fault of the masking, and what is said of it. */
    private record Fault(String message, UnaryOperator<Preview> of) {}

    private static final List<Fault> FAULTS = List.of(
            new Fault("masking broke", copy -> {
                throw new IllegalStateException("masking broke");
            }),
            new Fault(NOT_AS_DECIDED, words(said -> said.replace(HiddenBecause.NAME.mark(), "Sandra"))),
            new Fault(
                    NOT_AS_DECIDED,
                    words(said -> HiddenBecause.NAME.mark() + "dra" + said.substring(said.indexOf(" broke")))),
            new Fault(NOT_AS_DECIDED, words(said -> said.replace("lift", "door"))),
            new Fault(NOT_AS_DECIDED, words(said -> said.replace(" the lift", ""))),
            new Fault(
                    "an answer is missing, or one is there that may not be shown",
                    copy -> new Preview(List.of(), copy.links(), copy.stillStanding())));

    /** What was said of the lift, as the fault makes it. */
    private static UnaryOperator<Preview> words(UnaryOperator<String> fault) {
        return copy -> new Preview(
                copy.answers().stream()
                        .map(answer -> !answer.words().contains("lift")
                                ? answer
                                : new PublishedAnswer(
                                        answer.question(),
                                        answer.pictures(),
                                        fault.apply(answer.words()),
                                        answer.from()))
                        .toList(),
                copy.links(),
                copy.stillStanding());
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
            CaseFile file = cases.open(id).flatMap(cases::read).orElseThrow();
            file = cases.read(cases.confirmLink(
                            id,
                            file.version(),
                            file.feedback().links().getFirst().id()))
                    .orElseThrow();
            file = cases.read(product.getBean(SuggestionDecisions.class).hide(id, file.version(), file.suggestions()))
                    .orElseThrow();
            int version = file.version();

            assertThat(file.hidden()).isNotEmpty();
            for (Fault fault : FAULTS) {
                copies.fault = fault.of();
                assertThatThrownBy(() -> cases.publish(id, version, Audience.EVERYONE))
                        .hasMessage(fault.message());
            }

            copies.fault = UnaryOperator.identity();
            assertThat(cases.open(id).flatMap(cases::read).orElseThrow().published())
                    .isEmpty();
            assertThat(cases.open(id).flatMap(cases::read).orElseThrow().version())
                    .isEqualTo(version);
            actor.visitor();
            long action = new FeedbackFixtures(product).action("BRS-12").id();
            assertThat(product.getBean(PublishedFeedbacks.class).aboutAction(action))
                    .isEmpty();
            actor.is(ria);
            assertThat(cases.read(cases.publish(id, version, Audience.EVERYONE))
                            .orElseThrow()
                            .published())
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
