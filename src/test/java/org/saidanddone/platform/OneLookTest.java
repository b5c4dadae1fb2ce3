package org.saidanddone.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.core.type.Argument;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.People;
import org.saidanddone.people.Role;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.OnBothDatabases;

class OneLookTest extends OnBothDatabases {

    @Test
    void whatIsAskedAlikeIsReadOnceInALookAndAnewOutsideOfIt() {
        OneLook look = the(OneLook.class);
        AtomicInteger reads = new AtomicInteger();
        List<Integer> answers = new ArrayList<>();

        look.at(() -> {
            answers.add(look.once(reads::incrementAndGet, "case", 1L));
            look.at(() -> answers.add(look.once(reads::incrementAndGet, "case", 1L)));
            answers.add(look.once(reads::incrementAndGet, "case", 2L));
        });
        answers.add(look.once(reads::incrementAndGet, "case", 1L));
        look.at(() -> answers.add(look.once(reads::incrementAndGet, "case", 1L)));

        assertThat(answers).containsExactly(1, 1, 2, 3, 4);
    }

    /** Else the next page that this thread shows, of somebody else, would be told what the broken one had read. */
    @Test
    void ofAPageThatBrokeNothingIsRemembered() {
        OneLook look = the(OneLook.class);
        AtomicInteger reads = new AtomicInteger();

        assertThatThrownBy(() -> look.at(() -> {
                    look.once(reads::incrementAndGet, "case", 1L);
                    refused();
                }))
                .hasStackTraceContaining("refused");

        assertThat(look.once(reads::incrementAndGet, "case", 1L)).isEqualTo(2);
        look.at(() -> assertThat(look.once(reads::incrementAndGet, "case", 1L)).isEqualTo(3));
    }

    @Test
    void aQuestionMayAskAnotherOne() {
        OneLook look = the(OneLook.class);

        look.at(() -> assertThat(look.<Integer>once(() -> look.once(() -> 1, "inner") + 1, "outer"))
                .isEqualTo(2));
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatAPartWasRefusedEndsNothing() {
        OneLook look = the(OneLook.class);
        TransactionOperations<Connection> transactions =
                database.product().getBean(Argument.of(TransactionOperations.class, Connection.class));

        look.at(() -> {
            assertThatThrownBy(() -> transactions.executeRead(status -> refused()))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(the(People.class).names()).isEmpty();
        });
    }

    @Test
    void aChangeInALookIsNotKept() {
        if (database == Database.POSTGRESQL) {
            assertThatThrownBy(() -> the(OneLook.class).at(this::addRia)).hasStackTraceContaining("read-only");
        } else {
            the(OneLook.class).at(this::addRia);
        }

        assertThat(the(People.class).names()).isEmpty();
    }

    private static boolean refused() {
        throw new IllegalStateException("refused");
    }

    private void addRia() {
        the(People.class).add(new EmailAddress("ria@example.org"), "Ria", Set.of(Role.REVIEWER));
    }
}
