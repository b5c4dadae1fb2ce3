package org.saidanddone.plan;

import org.jspecify.annotations.Nullable;

/** Who wrote something about an action, by their post and never by their name. */
public sealed interface Author {

    /** The team that reads what people say. It owns no action. */
    record ReviewTeam() implements Author {}

    /** Somebody of the owner's own people. The post is "" for somebody who speaks for the whole organisation. */
    record OwnersPost(Owner post) implements Author {}

    /** Nobody here: it was read from a file. */
    record File() implements Author {}

    /** Reads it back from its columns. */
    static Author of(@Nullable String organisation, @Nullable String post) {
        return organisation == null
                ? new ReviewTeam()
                : new OwnersPost(new Owner(organisation, post == null ? "" : post));
    }

    /** The organisation of the owner's post, null for others. */
    default @Nullable String organisation() {
        return this instanceof OwnersPost owners ? owners.post().organisation() : null;
    }

    /** The owner's post, null for others. */
    default @Nullable String postName() {
        return this instanceof OwnersPost owners ? owners.post().post() : null;
    }
}
