package org.saidanddone.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.EasyPage;
import org.saidanddone.platform.calendar.Today;

@AnalyzeClasses(packages = "org.saidanddone", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

    /** Where the web is: every other package, and every one that is still to come, knows nothing of it. */
    private static final String[] THE_WEB = {
        "..ui..", "org.saidanddone.shell..", "org.saidanddone.platform.web..", "org.saidanddone.people.signin.."
    };

    @ArchTest
    static final ArchRule aFeaturesRootKnowsNoWebTypes = noClasses()
            .that()
            .resideInAPackage("org.saidanddone..")
            .and()
            .resideOutsideOfPackages(THE_WEB)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..", "jakarta.servlet..", "org.eclipse.jetty..", "io.micronaut.http..")
            .because("rules about promises must be tested, and kept, without a web page around them");

    @ArchTest
    static final ArchRule noScreenTouchesATable = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat(simpleNameEndingWith("Repository").or(simpleNameEndingWith("Row")))
            .because("a screen that reads a table passes by every rule about who may see what");

    @ArchTest
    static final ArchRule repositoriesAndRowsStayInTheirPackage = classes()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .or()
            .haveSimpleNameEndingWith("Row")
            .should()
            .notBePublic()
            .because("then the compiler keeps everybody else out");

    /** The rooms, from the ground up; a new one has its place here, or {@link #everyRoomHasItsPlace} says so. */
    static final List<String> ROOMS = List.of(
            "platform",
            "easyread",
            "people",
            "picturelibrary",
            "plan",
            "feedback",
            "transcript",
            "redaction",
            "publishing",
            "review",
            "team",
            "due",
            "question",
            "casecopy",
            "bestinterests",
            "takingback",
            "safeguarding",
            "casegroup",
            "inbox",
            "reply",
            "demo",
            "shell");

    @ArchTest
    static void aRoomKnowsOnlyWhatStandsBelowIt(JavaClasses all) {
        for (int i = 0; i < ROOMS.size() - 1; i++) {
            knows(ROOMS.get(i), ROOMS.subList(i + 1, ROOMS.size()).toArray(String[]::new))
                    .check(all);
        }
    }

    @ArchTest
    static void everyRoomHasItsPlace(JavaClasses all) {
        assertThat(all.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith("org.saidanddone."))
                        .map(name -> name.replaceAll("^org\\.saidanddone\\.([a-z]+).*", "$1"))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(ROOMS);
    }

    @ArchTest
    static final ArchRule thePictureLibraryKnowsPeopleAndPicturesOnly =
            knows("picturelibrary", "plan", "feedback", "review", "reply", "demo", "shell");

    private static ArchRule knows(String feature, String... others) {
        String[] packages = new String[others.length];
        for (int i = 0; i < others.length; i++) {
            packages[i] = "org.saidanddone." + others[i] + "..";
        }
        return noClasses()
                .that()
                .resideInAPackage("org.saidanddone." + feature + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .because("each feature stands on the ones before it, so that one can be changed without the others")
                .allowEmptyShould(true);
    }

    @ArchTest
    static final ArchRule thereAreNoCycles = slices().matching("org.saidanddone.(*)..")
            .should()
            .beFreeOfCycles()
            .because("two features that need each other are one feature in two places");

    @ArchTest
    static final ArchRule repliesNeverSeeWhatAPersonSent = noClasses()
            .that()
            .resideInAPackage("org.saidanddone.reply..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.saidanddone.feedback.Feedback")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.saidanddone.feedback.Answer")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.saidanddone.safeguarding.Concern")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("org.saidanddone.feedback.attachment..")
            .because("safety: only the published form leaves review, so that a name or a danger can never slip out");

    @ArchTest
    static final ArchRule onlyThePlatformKnowsTheWebServer = noClasses()
            .that(not(resideInAnyPackage("org.saidanddone.platform..", "org.saidanddone.people.signin..")))
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.eclipse.jetty..", "com.vaadin.flow.di..", "io.micronaut.security..")
                            .or(assignableTo("com.vaadin.flow.server.VaadinServlet")))
            .because("the way Vaadin runs inside Micronaut is changed in one place");

    @ArchTest
    static final ArchRule pagesForGiversHaveNoWidgets = noClasses()
            .that(assignableTo(EasyPage.class).or(assignableTo(EasyLayout.class)))
            .should()
            .transitivelyDependOnClassesThat(annotatedWith(NpmPackage.class))
            .because("only pages for staff load the 320 KB of scripts that widgets need");

    @ArchTest
    static final ArchRule theTimeIsGiven = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("due dates and limits are tested by moving a clock");

    @ArchTest
    static final ArchRule thereIsOneToday = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Today.class.getName())
            .should()
            .callMethod(LocalDate.class, "now", Clock.class)
            .orShould()
            .callMethod(LocalDate.class, "ofInstant", Instant.class, ZoneId.class)
            .orShould()
            .callMethod(ZoneId.class, "of", String.class)
            .orShould()
            .accessField(ZoneOffset.class, "UTC")
            .because(
                    "a reply that is due today was late an hour before midnight in summer where a class had a day of its own");

    @ArchTest
    static final ArchRule onlyThePlatformMakesClocksAndChance = noClasses()
            .that(not(resideInAPackage("org.saidanddone.platform..")))
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Random.class, ThreadLocalRandom.class)
            .because("codes that protect somebody come from one source of chance");

    @ArchTest
    static final ArchRule screensReachOtherFeaturesThroughTheirDoor = classes()
            .that()
            .resideInAnyPackage(
                    "org.saidanddone.plan.ui..",
                    "org.saidanddone.feedback.ui..",
                    "org.saidanddone.reply.ui..",
                    "org.saidanddone.picturelibrary.ui..",
                    "org.saidanddone.people.ui..")
            .and()
            .arePublic()
            .and()
            // Micronaut's own classes beside ours.
            .haveNameNotMatching(".*\\.\\$.*")
            .and()
            .haveNameNotMatching(".*\\$[A-Z].*\\$.*")
            .should()
            .haveSimpleNameEndingWith("Navigation")
            .orShould()
            .haveSimpleNameEndingWith("Section")
            .because("a feature's screens are its own; what others may use is a navigation or a place to add to")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule aScreenIsItsRoomsOwn = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .notBePublic()
            .because("the page of a case offers its parts to the rooms around it, and no room offers its screens");
}
