package org.saidanddone.feedback;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.platform.Outbox;

/** Where an administrator says which wishes for an answer somebody here can meet. Each choice stays on record. */
@Singleton
@Guarded
@Transactional
public class WishSettings {

    private static final int SHOWN = 50;

    private final WishChoiceRepository rows;
    private final WishesOffered offered;
    private final Outbox outbox;
    private final Audit audit;
    private final WhoIsAsking whoIsAsking;
    private final Clock clock;

    WishSettings(
            WishChoiceRepository rows,
            WishesOffered offered,
            Outbox outbox,
            Audit audit,
            WhoIsAsking whoIsAsking,
            Clock clock) {
        this.rows = rows;
        this.offered = offered;
        this.outbox = outbox;
        this.audit = audit;
        this.whoIsAsking = whoIsAsking;
        this.clock = clock;
    }

    /** What is chosen to be offered. */
    @Only(Role.ADMINISTRATOR)
    public Set<Wish> chosen() {
        return offered.chosen();
    }

    /** True when mail can be sent: without it, e-mail is not offered, whatever is chosen. */
    @Only(Role.ADMINISTRATOR)
    public boolean canMail() {
        return outbox.canSend();
    }

    /** The last choices, newest first, at most 50. */
    @Only(Role.ADMINISTRATOR)
    public List<WishChoice> history() {
        return rows.newest(SHOWN).stream().map(WishChoiceRow::choice).toList();
    }

    /** Offers the wish from now on, or does not. What is so already stays so, and leaves no mark. */
    @Only(Role.ADMINISTRATOR)
    public void offer(Wish wish, boolean isOffered) {
        if (offered.chosen().contains(wish) == isOffered) {
            return;
        }
        @Nullable Long by = null;
        String name = "";
        if (whoIsAsking.now() instanceof Asking.Colleague colleague) {
            by = colleague.id();
            name = colleague.name();
        }
        rows.save(new WishChoiceRow(null, wish.name(), isOffered, clock.instant(), by, name));
        audit.record(
                "WISH_OFFERED",
                Optional.empty(),
                Optional.empty(),
                wish.name(),
                isOffered ? "OFF" : "ON",
                isOffered ? "ON" : "OFF");
    }
}
