package org.saidanddone.people.access;

import java.lang.reflect.AnnotatedElement;
import java.util.Set;
import org.saidanddone.people.Role;

/** What a view or a method says about who may use it. */
public sealed interface AccessRule {

    /** Everybody may. */
    record Open() implements AccessRule {}

    /** People with one of the roles may. */
    record ForRoles(Set<Role> roles) implements AccessRule {}

    /** It says nothing: nobody may. */
    record Unsaid() implements AccessRule {}

    /** Reads the rule off a view class or a service method. */
    static AccessRule of(AnnotatedElement element) {
        Only only = element.getAnnotation(Only.class);
        if (only != null) {
            return new ForRoles(Set.of(only.value()));
        }
        return element.isAnnotationPresent(Anyone.class) ? new Open() : new Unsaid();
    }

    /** True when the one who asks may use it. */
    default boolean allows(Asking asking) {
        return switch (this) {
            case Open unused -> true;
            case ForRoles rule -> asking.hasAny(rule.roles().toArray(Role[]::new));
            case Unsaid unused -> false;
        };
    }
}
