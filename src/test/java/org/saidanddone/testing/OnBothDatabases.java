package org.saidanddone.testing;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;

/**
 * The same tests on H2 and on a real PostgreSQL. Each test starts with empty tables, as a visitor, on a Monday morning.
 * A subclass repeats {@code @ParameterizedClass @EnumSource(Database.class)} only if the annotation is not inherited.
 */
@ParameterizedClass(name = "on {0}")
@EnumSource(Database.class)
public abstract class OnBothDatabases {

    /** The database this run is on. */
    @Parameter
    protected Database database = Database.H2;

    /** The clock of the product: move it with {@code clock.moveOn(...)}. */
    protected final MovableClock clock = Database.CLOCK;

    @BeforeEach
    void emptyTables() {
        database.empty();
    }

    @AfterEach
    void leave() {
        Database.ACTOR.visitor();
    }

    /** A bean of the product. */
    protected final <T> T the(Class<T> bean) {
        return database.product().getBean(bean);
    }

    /** From now on somebody of this name with these roles is signed in. */
    protected final Person signedInAs(String name, Role... roles) {
        return Database.ACTOR.is(the(People.class), name, roles);
    }

    /** From now on an action owner of this name is signed in, who answers for every action that is there now. */
    protected final Person signedInAsOwner(String name) {
        return Database.ACTOR.isOwner(database.product(), name);
    }

    /** From now on nobody is signed in. */
    protected final void asVisitor() {
        Database.ACTOR.visitor();
    }
}
