package org.saidanddone.people.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.saidanddone.people.Role;

/** This view or service method is for people with at least one of these roles. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Only {

    /** The roles, at least one of which is needed. */
    Role[] value();
}
