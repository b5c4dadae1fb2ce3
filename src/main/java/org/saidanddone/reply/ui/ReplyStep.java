package org.saidanddone.reply.ui;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.ReviewState;
import org.saidanddone.review.ui.CaseStep;

/** Replying to the person, and bringing the reply to whoever has no other way to it. */
@Singleton
final class ReplyStep implements CaseStep {

    private final WhoIsAsking whoIsAsking;

    ReplyStep(WhoIsAsking whoIsAsking) {
        this.whoIsAsking = whoIsAsking;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Standing> of(CaseFile file) {
        if (file.state() == ReviewState.REPLIED) {
            return Optional.of(Standing.done(Say.text("reply.next.done")));
        }
        boolean tell = file.state() == ReviewState.TO_TELL;
        String words = Say.text(tell ? "reply.next.tell" : "reply.next.write");
        if (file.published().isEmpty() || !whoIsAsking.now().hasAny(Role.REVIEWER)) {
            return Optional.of(Standing.waits(words));
        }
        long id = file.id();
        return Optional.of(Standing.open(
                words,
                new Way.Page(
                        Say.text(tell ? "reply.next.tell.go" : "reply.section.write"),
                        tell ? ReplyNavigation.toTell(id) : ReplyNavigation.compose(id))));
    }
}
