package org.saidanddone.review;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.platform.OneLook;

/**
 * Who does not see a case, because a concern about it names them. For them there is no such case: no list, no search, no
 * number, no mail and no file knows it. Not guarded: for services, never for screens.
 */
@Singleton
public class Recusals {

    private final RecusalRepository rows;
    private final WhoIsAsking whoIsAsking;
    private final OneLook look;
    private final Clock clock;

    Recusals(RecusalRepository rows, WhoIsAsking whoIsAsking, OneLook look, Clock clock) {
        this.rows = rows;
        this.whoIsAsking = whoIsAsking;
        this.look = look;
        this.clock = clock;
    }

    /** True when whoever asks must not see the case. */
    @Transactional
    public boolean hide(long feedbackId) {
        return whoIsAsking.now() instanceof Asking.Colleague colleague
                && look.once(() -> rows.count(colleague.id(), feedbackId) > 0, "recusal", colleague.id(), feedbackId);
    }

    /** The database has said that whoever asks is not kept from the case: in this look nobody asks it again. */
    void doNotHide(long feedbackId) {
        if (whoIsAsking.now() instanceof Asking.Colleague colleague) {
            look.once(() -> false, "recusal", colleague.id(), feedbackId);
        }
    }

    /**
     * Lets through whoever may see the case.
     *
     * @throws NoSuchCase for everybody else
     */
    @Transactional
    public void check(long feedbackId) {
        if (hide(feedbackId)) {
            throw new NoSuchCase();
        }
    }

    /** The number of the colleague who asks, 0 where none does: for queries that leave out what they must not see. */
    public long me() {
        return whoIsAsking.now() instanceof Asking.Colleague colleague ? colleague.id() : 0;
    }

    /** The cases that whoever asks must not see: few, or thousands for somebody with the name of many. */
    @Transactional
    public Set<Long> hidden() {
        return whoIsAsking.now() instanceof Asking.Colleague colleague
                ? look.once(() -> Set.copyOf(rows.casesOf(colleague.id())), "hidden cases", colleague.id())
                : Set.of();
    }

    /** Who does not see the case, in the order in which they were named. */
    @Transactional
    public List<Long> of(long feedbackId) {
        return rows.peopleOf(feedbackId);
    }

    /** From now on the person does not see the case. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void add(long feedbackId, long personId) {
        if (rows.count(personId, feedbackId) == 0) {
            @Nullable Long by = whoIsAsking.now() instanceof Asking.Colleague colleague ? colleague.id() : null;
            rows.save(new RecusalRow(null, feedbackId, personId, clock.instant(), by));
        }
    }

    /** The person was named by mistake and may see the case again. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void remove(long feedbackId, long personId) {
        rows.remove(personId, feedbackId);
    }
}
