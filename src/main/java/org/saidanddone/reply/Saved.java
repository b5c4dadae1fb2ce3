package org.saidanddone.reply;

import java.time.Instant;

/** How keeping a draft ended. */
public sealed interface Saved {

    /** It is kept, under a new version. */
    record Kept(ReplyDraft draft) implements Saved {}

    /**
     * Somebody else saved first: nothing was kept, and nothing is lost.
     *
     * @param theirs what is kept now; empty where their reply was sent meanwhile
     * @param by the colleague who saved it
     * @param at when they did
     * @param yours what you wrote
     */
    record Stale(ReplyDraft theirs, String by, Instant at, ReplyDraft yours) implements Saved {}

    /** The person took back everything they had said: there is nothing to reply to, and nothing was kept. */
    record Gone() implements Saved {}
}
