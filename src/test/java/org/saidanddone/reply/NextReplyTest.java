package org.saidanddone.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.people.Role;
import org.saidanddone.testing.OnBothDatabases;

class NextReplyTest extends OnBothDatabases {

    private ReplyFixtures some() {
        return new ReplyFixtures(database.product());
    }

    private OpenedCase waiting(String words) {
        clock.moveOn(Duration.ofMinutes(1));
        return some().published(words);
    }

    private NextReply next(Long... listed) {
        return the(Replies.class).next(List.of(listed));
    }

    @Test
    void theNextOfTheListThatWaitsGoesBeforeWhatHasWaitedLongest() {
        long first = waiting("I wait for a home.").feedbackId();
        long second = waiting("I wait for a nurse.").feedbackId();
        long unpublished = some().sent("Nobody has read this.").feedbackId();
        signedInAs("Ria", Role.REVIEWER);

        assertThat(next()).isEqualTo(new NextReply(Optional.of(first), 2));
        assertThat(next(unpublished, second, first)).isEqualTo(new NextReply(Optional.of(second), 2));
        assertThat(next(unpublished)).isEqualTo(new NextReply(Optional.of(first), 2));
    }

    @Test
    void whatHasItsReplyIsNeitherNextNorCounted() {
        OpenedCase first = waiting("I wait for a home.");
        long second = waiting("I wait for a nurse.").feedbackId();
        some().replyByOwner(some().done(first));
        signedInAs("Ria", Role.REVIEWER);

        assertThat(next(first.feedbackId())).isEqualTo(new NextReply(Optional.of(second), 1));
    }

    @Test
    void whereNothingWaitsThereIsNoNext() {
        signedInAs("Ria", Role.REVIEWER);

        assertThat(next()).isEqualTo(new NextReply(Optional.empty(), 0));
    }

    @Test
    void anActionOwnerGoesOnWithWhatIsAboutTheirOwnActionsAlone() {
        long first = waiting("I wait for a home.").feedbackId();
        signedInAs("Ola", Role.ACTION_OWNER);
        assertThat(next(first)).isEqualTo(new NextReply(Optional.empty(), 0));

        signedInAsOwner("Olu");
        assertThat(next(first)).isEqualTo(new NextReply(Optional.of(first), 1));
    }
}
