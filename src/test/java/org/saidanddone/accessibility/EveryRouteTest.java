package org.saidanddone.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.easyread.ui.StaffMenuEntry;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.AccessRule;
import org.saidanddone.testing.Database;

/** No page is forgotten by the two walks: the pages are read off the code. */
class EveryRouteTest {

    /** Pages that are on neither walk, each with the reason. There is none. */
    private static final Map<String, String> EXCEPTIONS = Map.of();

    private static List<Class<?>> views() {
        return Database.H2.product().getBeanDefinitions(Qualifiers.byStereotype(Route.class)).stream()
                .<Class<?>>map(BeanDefinition::getBeanType)
                .filter(view -> !EXCEPTIONS.containsKey(route(view)))
                .toList();
    }

    private static String route(Class<?> view) {
        return view.getAnnotation(Route.class).value();
    }

    private static boolean isInside(Class<?> view, Class<?> layout) {
        return view.getAnnotation(Route.class).layout() == layout;
    }

    /** Where the route is a pattern, what it matches; the name of a case in braces stands for its number. */
    private static boolean leadsTo(String path, String route) {
        String plain = path.replaceAll("\\?.*", "").replaceAll("\\{[^}]*}", "1");
        String pattern = Stream.of(route.split("/", -1))
                .map(part -> part.startsWith(":")
                        ? part.contains("(") ? part.replaceFirst("^:[^(]*", "") : "[^/]+"
                        : Pattern.quote(part))
                .collect(Collectors.joining("/"));
        return plain.matches(pattern);
    }

    private static Set<Role> whoMayOpen(Class<?> view) {
        return switch (AccessRule.of(view)) {
            case AccessRule.ForRoles rule -> rule.roles();
            case AccessRule.Open unused -> Set.of();
            case AccessRule.Unsaid unused -> Set.of();
        };
    }

    @Test
    void everyPageIsForGiversOrForStaff() {
        assertThat(views()).hasSizeGreaterThan(40).allSatisfy(view -> assertThat(
                        isInside(view, EasyLayout.class) || isInside(view, StaffLayout.class))
                .as(route(view))
                .isTrue());
    }

    @Test
    void everyPageForStaffIsWalkedAsEverybodyWhoMayOpenIt() {
        Set<String> forgotten = new TreeSet<>();
        for (Class<?> view : views()) {
            if (isInside(view, StaffLayout.class)) {
                whoMayOpen(view).stream()
                        .filter(role -> StaffPages.all().stream()
                                .noneMatch(stop -> stop.role() == role && leadsTo(stop.path(), route(view))))
                        .forEach(role -> forgotten.add("/" + route(view) + " as " + role));
            }
        }
        assertThat(forgotten).as("add a stop to StaffPages").isEmpty();
    }

    @Test
    void everyPageForGiversIsWalked() {
        Set<String> forgotten = views().stream()
                .filter(view -> isInside(view, EasyLayout.class))
                .map(EveryRouteTest::route)
                .filter(route -> GiverPages.PATHS.stream().noneMatch(path -> leadsTo(path, route)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(forgotten).as("add a stop to GiverPages, and its path").isEmpty();
    }

    @Test
    void noStopLeadsNowhere() {
        assertThat(StaffPages.all()).allSatisfy(stop -> assertThat(views())
                .as(stop.path())
                .anyMatch(view ->
                        leadsTo(stop.path(), route(view)) && whoMayOpen(view).contains(stop.role())));
    }

    @Test
    void everyScreenOfTheMenuSaysWhatItIsFor() {
        assertThat(Database.H2.product().getBeansOfType(StaffMenuEntry.class))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(LanguageFile.english().find(Variant.PLAIN, entry.about()))
                        .as(entry.about())
                        .isPresent());
    }
}
