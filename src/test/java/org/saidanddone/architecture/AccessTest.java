package org.saidanddone.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.AccessRefused;
import org.saidanddone.people.access.AccessRule;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.ViewTest;

/**
 * Every view and every service method against every role. What is allowed is listed in {@code docs/access.txt}; a new
 * one without a rule, or with a rule that is not listed there, fails.
 */
class AccessTest extends ViewTest {

    private static final Path LIST = Path.of("docs", "access.txt");

    private record Door(String name, AccessRule rule) {
        String line() {
            return switch (rule) {
                case AccessRule.Open unused -> name + ": anyone";
                case AccessRule.Unsaid unused -> name + ": NOBODY, IT SAYS NOTHING";
                case AccessRule.ForRoles roles ->
                    name + ": "
                            + String.join(
                                    ", ",
                                    new TreeSet<>(roles.roles().stream()
                                            .map(Role::name)
                                            .toList()));
            };
        }
    }

    private static List<Class<?>> views() {
        return product().getBeanDefinitions(Qualifiers.byStereotype(Route.class)).stream()
                .<Class<?>>map(BeanDefinition::getBeanType)
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    private static List<Class<?>> services() {
        return product().getBeanDefinitions(Qualifiers.byStereotype(Guarded.class)).stream()
                .<Class<?>>map(BeanDefinition::getBeanType)
                .map(type -> type.getSimpleName().contains("$") ? type.getSuperclass() : type)
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    private static Stream<Method> methods(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toGenericString));
    }

    private static ApplicationContext product() {
        return Database.H2.product();
    }

    private static String path(Class<?> view) {
        return view.getAnnotation(Route.class).value();
    }

    private static Stream<Door> doors() {
        return Stream.concat(
                views().stream().map(view -> new Door("page /" + path(view), AccessRule.of(view))),
                services().stream().flatMap(service -> methods(service)
                        .map(method -> new Door(
                                service.getSimpleName() + "." + method.getName() + parameters(method),
                                AccessRule.of(method)))));
    }

    private static String parameters(Method method) {
        return "("
                + String.join(
                        ", ",
                        Arrays.stream(method.getParameterTypes())
                                .map(Class::getSimpleName)
                                .toList())
                + ")";
    }

    @Test
    void whatIsAllowedIsListedAndNothingElse() {
        List<String> now = doors().map(Door::line).sorted().toList();

        assertThat(now).noneMatch(line -> line.contains("IT SAYS NOTHING"));
        assertThat(now)
                .as("docs/access.txt lists who may use what. Read each difference, then change the list:\n"
                        + String.join("\n", now))
                .isEqualTo(listed());
    }

    private static List<String> listed() {
        try {
            return Files.readAllLines(LIST).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyServiceMethodRefusesEveryRoleItDoesNotName() {
        for (Class<?> service : services()) {
            Object bean = product().getBean(service);
            methods(service).forEach(method -> everybody()
                    .filter(who -> !AccessRule.of(method).allows(asking(who)))
                    .forEach(who -> {
                        act(who);
                        assertThatThrownBy(() -> call(bean, method))
                                .as(service.getSimpleName() + "." + method.getName() + " as " + who)
                                .isInstanceOf(AccessRefused.class);
                    }));
        }
    }

    @Test
    void everyPageIsClosedToEveryRoleItDoesNotName() {
        for (Class<?> view : views()) {
            everybody().filter(who -> !AccessRule.of(view).allows(asking(who))).forEach(who -> {
                act(who);
                UI.getCurrent().navigate("about");
                UI.getCurrent().navigate(path(view).replaceAll("/:[^/]*\\?", "").replaceAll(":[^/]*", "1"));
                assertThat(getCurrentView().getClass())
                        .as("/" + path(view) + " as " + who)
                        .isNotEqualTo(view)
                        .matches(shown -> who == null
                                ? shown.getSimpleName().equals("SignInView")
                                : HasErrorParameter.class.isAssignableFrom(shown));
            });
        }
    }

    private static Stream<@Nullable Role> everybody() {
        return Stream.concat(Stream.of((Role) null), Arrays.stream(Role.values()));
    }

    private static org.saidanddone.people.access.Asking asking(@Nullable Role role) {
        return role == null
                ? new org.saidanddone.people.access.Asking.Visitor()
                : new org.saidanddone.people.access.Asking.Colleague(1, "somebody", Set.of(role));
    }

    private void act(@Nullable Role role) {
        if (role == null) {
            Database.ACTOR.visitor();
        } else {
            Person person =
                    the(People.class).add(new EmailAddress(role.name() + "@example.org"), role.name(), Set.of(role));
            Database.ACTOR.is(person);
        }
    }

    private static void call(Object bean, Method method) throws Throwable {
        Object[] nothing = Arrays.stream(method.getParameterTypes())
                .map(AccessTest::nothing)
                .toArray();
        try {
            Method guarded = bean.getClass().getMethod(method.getName(), method.getParameterTypes());
            guarded.setAccessible(true);
            guarded.invoke(bean, nothing);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type == long.class) {
            return 0L;
        }
        if (type == int.class) {
            return 0;
        }
        return type == boolean.class ? Boolean.FALSE : null;
    }
}
