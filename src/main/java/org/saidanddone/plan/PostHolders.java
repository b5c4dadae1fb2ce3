package org.saidanddone.plan;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.audit.Audit;

/**
 * Who holds which post. An action belongs to a post, never to a person: when somebody leaves, the post goes to the next
 * one, and every action with it. Ended holdings are kept.
 */
@Singleton
@Guarded
@Transactional
public class PostHolders {

    private final HolderRepository rows;
    private final OwnerRepository owners;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    PostHolders(HolderRepository rows, OwnerRepository owners, People people, Audit audit, Clock clock) {
        this.rows = rows;
        this.owners = owners;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** The posts that answer for an action now, and each of their organisations as a whole, at most 1,000. */
    @Only(Role.ADMINISTRATOR)
    public List<Owner> posts() {
        return owners.posts().stream()
                .map(OwnerRow::owner)
                .flatMap(owner -> List.of(new Owner(owner.organisation(), ""), owner).stream())
                .distinct()
                .toList();
    }

    /** The people who can be given a post: those with the role of an action owner. */
    @Only(Role.ADMINISTRATOR)
    public List<Person> candidates() {
        return people.activeWith(Role.ACTION_OWNER);
    }

    /** Who holds which post now, by organisation and post, at most 1,000. */
    @Only(Role.ADMINISTRATOR)
    public List<PostHolding> now() {
        return rows.now().stream()
                .map(row -> new PostHolding(
                        RowId.of(row.id()),
                        row.personId(),
                        people.name(row.personId()).orElse(""),
                        row.owner(),
                        row.since()))
                .toList();
    }

    /**
     * Gives the person the post. One they hold already changes nothing.
     *
     * @param post a post, or an organisation as a whole with "" as its post; a blank organisation, and somebody who is no
     *     action owner, are refused with IllegalArgumentException
     */
    @Only(Role.ADMINISTRATOR)
    public void give(long personId, Owner post) {
        Person person = people.activeWith(Role.ACTION_OWNER).stream()
                .filter(each -> each.id() == personId)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no action owner has this number"));
        if (post.organisation().isBlank()) {
            throw new IllegalArgumentException("no organisation");
        }
        if (rows.of(personId).stream().noneMatch(row -> row.owner().equals(post))) {
            rows.save(new HolderRow(null, personId, post.organisation(), post.post(), clock.instant(), null));
            audit.record("POST_GIVEN", Optional.empty(), Optional.empty(), person.name(), "", words(post));
        }
    }

    /** Ends the holding. One that has ended, or never was, changes nothing. */
    @Only(Role.ADMINISTRATOR)
    public void end(long holdingId) {
        rows.findById(holdingId).filter(row -> row.ended() == null).ifPresent(row -> {
            rows.update(row.endedAt(clock.instant()));
            String name = people.name(row.personId()).orElse("");
            audit.record("POST_ENDED", Optional.empty(), Optional.empty(), name, words(row.owner()), "");
        });
    }

    /** The posts the person holds now. */
    @Only(Role.ADMINISTRATOR)
    public List<PostHolding> of(long personId) {
        String name = people.name(personId).orElse("");
        return rows.of(personId).stream()
                .map(row -> new PostHolding(RowId.of(row.id()), personId, name, row.owner(), row.since()))
                .toList();
    }

    static String words(Owner post) {
        return post.post().isBlank() ? post.organisation() : post.organisation() + ", " + post.post();
    }
}
