package org.saidanddone.review;

import org.saidanddone.review.ReviewState.Awaiting;
import org.saidanddone.review.ReviewState.Cleared;
import org.saidanddone.review.ReviewState.Escalated;
import org.saidanddone.review.ReviewState.Published;
import org.saidanddone.review.ReviewState.Reopened;
import org.saidanddone.review.ReviewState.Replied;
import org.saidanddone.review.ReviewState.SetAside;
import org.saidanddone.review.ReviewState.ToTell;
import org.saidanddone.review.ReviewState.Withdrawn;

/** What may follow what in a review. Each policy gives the next state or refuses with {@link MoveRefused}. */
final class ReviewPolicies {

    private ReviewPolicies() {}

    /** A concern can be raised at any time, and stops everything else. */
    static ReviewState whenAConcernIsRaised(ReviewState now) {
        return switch (now) {
            case Awaiting unused -> new Escalated();
            case Escalated unused -> new Escalated();
            case Cleared unused -> new Escalated();
            case Published unused -> new Escalated();
            case Replied unused -> new Escalated();
            case ToTell unused -> new Escalated();
            case Reopened unused -> new Escalated();
            case SetAside unused -> new Escalated();
            case Withdrawn unused -> throw refused(now, "raise a concern about");
        };
    }

    /** Only what is with the safeguarding lead can be cleared. */
    static ReviewState whenEveryConcernIsCleared(ReviewState now) {
        return switch (now) {
            case Escalated unused -> new Cleared();
            case Awaiting unused -> throw refused(now, "clear");
            case Cleared unused -> throw refused(now, "clear");
            case Published unused -> throw refused(now, "clear");
            case Replied unused -> throw refused(now, "clear");
            case ToTell unused -> throw refused(now, "clear");
            case Reopened unused -> throw refused(now, "clear");
            case SetAside unused -> throw refused(now, "clear");
            case Withdrawn unused -> throw refused(now, "clear");
        };
    }

    /**
     * Links, hidden parts and who has the case change at any time but while it is with the safeguarding lead, or set
     * aside.
     */
    static ReviewState whenWorkedOn(ReviewState now) {
        if (!now.workedOn()) {
            throw refused(now, "work on");
        }
        return now;
    }

    /** What is with the safeguarding lead, or set aside, is never published. What was replied to stays so when published afresh. */
    static ReviewState whenPublished(ReviewState now) {
        return switch (now) {
            case Awaiting unused -> new Published();
            case Cleared unused -> new Published();
            case Published unused -> new Published();
            case Reopened unused -> new Published();
            case Replied unused -> new Replied();
            case ToTell unused -> new ToTell();
            case Escalated unused -> throw refused(now, "publish");
            case SetAside unused -> throw refused(now, "publish");
            case Withdrawn unused -> throw refused(now, "publish");
        };
    }

    /** Nobody sees it any more; the review starts again. */
    static ReviewState whenWithdrawn(ReviewState now) {
        return switch (now) {
            case Published unused -> new Awaiting();
            case Replied unused -> new Awaiting();
            case ToTell unused -> new Awaiting();
            case Reopened unused -> new Awaiting();
            case Awaiting unused -> throw refused(now, "withdraw");
            case Cleared unused -> throw refused(now, "withdraw");
            case Escalated unused -> throw refused(now, "withdraw");
            case SetAside unused -> throw refused(now, "withdraw");
            case Withdrawn unused -> throw refused(now, "withdraw");
        };
    }

    /**
     * Others may not see it any more, by the will of the person or because it is not in their interest. What waited for a
     * reply is reviewed again; what has its reply, or was opened again, stays so.
     */
    static ReviewState whenOthersMayNotSeeIt(ReviewState now) {
        return now instanceof Published ? new Awaiting() : now;
    }

    /** The person may take everything back at any time, once. While a concern is open it is not done yet. */
    static ReviewState whenThePersonTakesAllBack(ReviewState now) {
        return switch (now) {
            case Awaiting unused -> new Withdrawn();
            case Cleared unused -> new Withdrawn();
            case Published unused -> new Withdrawn();
            case Replied unused -> new Withdrawn();
            case ToTell unused -> new Withdrawn();
            case Reopened unused -> new Withdrawn();
            case SetAside unused -> new Withdrawn();
            case Escalated unused -> throw refused(now, "take back");
            case Withdrawn unused -> throw refused(now, "take back");
        };
    }

    /** Only what is published can be replied to, as often as there is something to say. */
    static ReviewState whenReplied(ReviewState now) {
        return switch (now) {
            case Published unused -> new Replied();
            case Replied unused -> new Replied();
            case ToTell unused -> new Replied();
            case Reopened unused -> new Replied();
            case Awaiting unused -> throw refused(now, "reply to");
            case Cleared unused -> throw refused(now, "reply to");
            case Escalated unused -> throw refused(now, "reply to");
            case SetAside unused -> throw refused(now, "reply to");
            case Withdrawn unused -> throw refused(now, "reply to");
        };
    }

    /** As {@link #whenReplied}, where a colleague must still tell the person. */
    static ReviewState whenAReplyIsWritten(ReviewState now) {
        whenReplied(now);
        return new ToTell();
    }

    /** The person was told. What has gone on meanwhile goes on. */
    static ReviewState whenTold(ReviewState now) {
        return now instanceof ToTell ? new Replied() : now;
    }

    /** The person said more, or that it is not better. What nobody has finished yet goes on as it was. */
    static ReviewState whenThePersonSaysMore(ReviewState now) {
        return switch (now) {
            case Published unused -> new Reopened();
            case Replied unused -> new Reopened();
            case ToTell unused -> new Reopened();
            case Reopened unused -> new Reopened();
            case Awaiting unused -> now;
            case Cleared unused -> now;
            case Escalated unused -> now;
            case SetAside unused -> new Awaiting();
            case Withdrawn unused -> throw refused(now, "add to");
        };
    }

    /** The same, where what is set aside may have been shown to others all the time, and then goes on as opened again. */
    static ReviewState whenThePersonSaysMore(ReviewState now, boolean othersSeeIt) {
        return now instanceof SetAside && othersSeeIt ? new Reopened() : whenThePersonSaysMore(now);
    }

    /**
     * What others see, or what has an answer, was feedback: it can be withdrawn, and is not set aside. What was opened
     * again can be: with a reason, which {@link SettingAside} asks for.
     */
    static ReviewState whenSetAside(ReviewState now) {
        return switch (now) {
            case Awaiting unused -> new SetAside();
            case SetAside unused -> new SetAside();
            case Cleared unused -> throw refused(now, "set aside");
            case Escalated unused -> throw refused(now, "set aside");
            case Published unused -> throw refused(now, "set aside");
            case Replied unused -> throw refused(now, "set aside");
            case Reopened unused -> new SetAside();
            case Withdrawn unused -> throw refused(now, "set aside");
            case ToTell unused -> throw refused(now, "set aside");
        };
    }

    /** It was meant after all, and is reviewed like any other. */
    static ReviewState whenTakenBack(ReviewState now) {
        if (now instanceof SetAside) {
            return new Awaiting();
        }
        throw refused(now, "take back");
    }

    /** The same, where others may have seen it all the time: then it is as opened again as it was. */
    static ReviewState whenTakenBack(ReviewState now, boolean othersSeeIt) {
        ReviewState next = whenTakenBack(now);
        return othersSeeIt ? new Reopened() : next;
    }

    private static MoveRefused refused(ReviewState now, String move) {
        return new MoveRefused(now, move);
    }
}
