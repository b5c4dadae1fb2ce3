package org.saidanddone.reply;

import jakarta.inject.Singleton;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.people.access.Guarded;

/** Actions of which the board says "done" and a person says "not better". */
@Singleton
@Guarded
public class Disputes {

    private final SentReplies sent;

    Disputes(SentReplies sent) {
        this.sent = sent;
    }

    /** True when the newest reply that says the action is done has the verdict "not". */
    @Anyone
    public boolean isDisputed(long actionId) {
        return sent.newestDone(actionId).filter(Reply::isDisputed).isPresent();
    }
}
