package org.saidanddone.team;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.saidanddone.feedback.Words;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.platform.OneLook;

/** The organisation's own list of tags, which the administrator keeps. */
@Singleton
@Guarded
@Transactional
public class TagList {

    /** The most characters a tag may have. */
    public static final int LONGEST = 40;

    /** The most tags a list may have: more than that nobody finds their way in. */
    public static final int MOST = 200;

    private final TagRepository rows;
    private final OneLook look;
    private final Audit audit;

    TagList(TagRepository rows, OneLook look, Audit audit) {
        this.rows = rows;
        this.look = look;
        this.audit = audit;
    }

    /** Why a tag is refused. */
    public enum Refused {
        /** There is no word. */
        BLANK,
        /** It is longer than {@link #LONGEST}. */
        TOO_LONG,
        /** There is one of this name, with big or small letters. */
        THERE,
        /** The list has {@link #MOST} already. */
        TOO_MANY
    }

    /** Every tag, also those that no case gets any more, by name. */
    @Only({Role.ADMINISTRATOR, Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public List<Tag> all() {
        return look.once(() -> rows.all().stream().map(TagRow::tag).toList(), "tags");
    }

    /** Adds a tag; says why not, where it is refused. */
    @Only(Role.ADMINISTRATOR)
    public Optional<Refused> add(String name) {
        String clean = clean(name);
        Optional<Refused> refused = refused(clean);
        if (refused.isPresent()) {
            return refused;
        }
        if (rows.count() >= MOST) {
            return Optional.of(Refused.TOO_MANY);
        }
        rows.save(new TagRow(null, clean, key(clean), true, 0));
        audit.record("TAG_ADDED", Optional.empty(), Optional.empty(), clean);
        return Optional.empty();
    }

    /**
     * Gives a tag another name, on every case that has it; says why not, where it is refused.
     *
     * @throws io.micronaut.data.exceptions.OptimisticLockException when somebody else changed the tag meanwhile
     */
    @Only(Role.ADMINISTRATOR)
    public Optional<Refused> rename(Tag tag, String name) {
        String clean = clean(name);
        if (!key(clean).equals(key(tag.name()))) {
            Optional<Refused> refused = refused(clean);
            if (refused.isPresent()) {
                return refused;
            }
        }
        rows.update(new TagRow(tag.id(), clean, key(clean), tag.active(), tag.version()));
        audit.record("TAG_RENAMED", Optional.empty(), Optional.empty(), tag.name() + " - " + clean, tag.name(), clean);
        return Optional.empty();
    }

    /**
     * Lets cases get the tag, or not any more.
     *
     * @throws io.micronaut.data.exceptions.OptimisticLockException when somebody else changed the tag meanwhile
     */
    @Only(Role.ADMINISTRATOR)
    public void use(Tag tag, boolean active) {
        rows.update(new TagRow(tag.id(), tag.name(), key(tag.name()), active, tag.version()));
        audit.record(
                active ? "TAG_USED" : "TAG_NOT_USED",
                Optional.empty(),
                Optional.empty(),
                tag.name(),
                String.valueOf(tag.active()),
                String.valueOf(active));
    }

    private Optional<Refused> refused(String clean) {
        if (clean.isEmpty()) {
            return Optional.of(Refused.BLANK);
        }
        if (clean.codePointCount(0, clean.length()) > LONGEST) {
            return Optional.of(Refused.TOO_LONG);
        }
        return rows.existsByNameKey(key(clean)) ? Optional.of(Refused.THERE) : Optional.empty();
    }

    private static String clean(String name) {
        return Words.clean(name).replaceAll("\\s+", " ");
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
