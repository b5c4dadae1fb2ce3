package org.saidanddone.review;

import static org.saidanddone.review.ReviewState.AWAITING;
import static org.saidanddone.review.ReviewState.CLEARED;
import static org.saidanddone.review.ReviewState.ESCALATED;
import static org.saidanddone.review.ReviewState.PUBLISHED;
import static org.saidanddone.review.ReviewState.REOPENED;
import static org.saidanddone.review.ReviewState.REPLIED;
import static org.saidanddone.review.ReviewState.SET_ASIDE;
import static org.saidanddone.review.ReviewState.TO_TELL;
import static org.saidanddone.review.ReviewState.WITHDRAWN;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What may follow what in a review: each move, and to which state it leads from which. From any other it is refused. A test
 * draws the whole table in {@code docs/states.md}.
 */
enum ReviewMove {
    /** A concern can be raised at any time, and stops everything else. */
    RAISE_CONCERN(
            "raise a concern about",
            to(ESCALATED, AWAITING, ESCALATED, CLEARED, PUBLISHED, REPLIED, TO_TELL, REOPENED, SET_ASIDE)),
    /** Only what is with the safeguarding lead can be cleared. */
    CLEAR_CONCERNS("clear", to(CLEARED, ESCALATED)),
    /**
     * Links, hidden parts and who has the case change at any time but while it is with the safeguarding lead, or set
     * aside.
     */
    WORK_ON("work on", stays(AWAITING, CLEARED, PUBLISHED, REPLIED, TO_TELL, REOPENED)),
    /** What is with the safeguarding lead, or set aside, is never published. What was replied to stays so when published afresh. */
    PUBLISH("publish", to(PUBLISHED, AWAITING, CLEARED, PUBLISHED, REOPENED), stays(REPLIED, TO_TELL)),
    /** Nobody sees it any more; the review starts again. */
    WITHDRAW("withdraw", to(AWAITING, PUBLISHED, REPLIED, TO_TELL, REOPENED)),
    /**
     * Others may not see it any more, by the will of the person or because it is not in their interest. What waited for a
     * reply is reviewed again; what has its reply, or was opened again, stays so.
     */
    HIDE_FROM_OTHERS(
            "hide from others",
            to(AWAITING, PUBLISHED),
            stays(AWAITING, ESCALATED, CLEARED, REPLIED, TO_TELL, REOPENED, SET_ASIDE, WITHDRAWN)),
    /** The person may take everything back at any time, once. While a concern is open it is not done yet. */
    TAKE_ALL_BACK("take back", to(WITHDRAWN, AWAITING, CLEARED, PUBLISHED, REPLIED, TO_TELL, REOPENED, SET_ASIDE)),
    /** Only what is published can be replied to, as often as there is something to say. */
    REPLY("reply to", to(REPLIED, PUBLISHED, REPLIED, TO_TELL, REOPENED)),
    /** As {@link #REPLY}, where a colleague must still tell the person. */
    WRITE_REPLY("reply to", to(TO_TELL, PUBLISHED, REPLIED, TO_TELL, REOPENED)),
    /** The person was told. What has gone on meanwhile goes on. */
    TELL(
            "tell of",
            to(REPLIED, TO_TELL),
            stays(AWAITING, ESCALATED, CLEARED, PUBLISHED, REPLIED, REOPENED, SET_ASIDE, WITHDRAWN)),
    /** The person said more, or that it is not better. What nobody has finished yet goes on as it was. */
    SAY_MORE(
            "add to",
            to(REOPENED, PUBLISHED, REPLIED, TO_TELL, REOPENED),
            to(AWAITING, SET_ASIDE),
            stays(AWAITING, CLEARED, ESCALATED)),
    /** The same, where others see it all the time: what is set aside goes on as opened again. */
    SAY_MORE_SEEN(
            "add to",
            to(REOPENED, PUBLISHED, REPLIED, TO_TELL, REOPENED, SET_ASIDE),
            stays(AWAITING, CLEARED, ESCALATED)),
    /**
     * What others see, or what has an answer, was feedback: it can be withdrawn, and is not set aside. What was opened
     * again can be: with a reason, which {@link SettingAside} asks for.
     */
    SET_IT_ASIDE("set aside", to(SET_ASIDE, AWAITING, SET_ASIDE, REOPENED)),
    /** It was meant after all, and is reviewed like any other. */
    TAKE_BACK("take back", to(AWAITING, SET_ASIDE)),
    /** The same, where others may have seen it all the time: then it is as opened again as it was. */
    TAKE_BACK_SEEN("take back", to(REOPENED, SET_ASIDE));

    private final String words;

    /** Filled once, here, and never handed out. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Map<ReviewState, ReviewState> table;

    @SafeVarargs
    ReviewMove(String words, Map<ReviewState, ReviewState>... parts) {
        this.words = words;
        this.table = new EnumMap<>(ReviewState.class);
        for (Map<ReviewState, ReviewState> part : parts) {
            part.forEach((before, next) -> {
                if (table.put(before, next) != null) {
                    throw new IllegalStateException(name() + " leads from " + before + " to two states");
                }
            });
        }
    }

    private static Map<ReviewState, ReviewState> to(ReviewState next, ReviewState... before) {
        Map<ReviewState, ReviewState> part = new EnumMap<>(ReviewState.class);
        for (ReviewState each : before) {
            part.put(each, next);
        }
        return part;
    }

    private static Map<ReviewState, ReviewState> stays(ReviewState... before) {
        Map<ReviewState, ReviewState> part = new EnumMap<>(ReviewState.class);
        for (ReviewState each : before) {
            part.put(each, each);
        }
        return part;
    }

    /** The person says more: {@link #SAY_MORE_SEEN} where others see it. */
    static ReviewMove sayMore(boolean othersSeeIt) {
        return othersSeeIt ? SAY_MORE_SEEN : SAY_MORE;
    }

    /** What was set aside is taken back: {@link #TAKE_BACK_SEEN} where others see it. */
    static ReviewMove takeBack(boolean othersSeeIt) {
        return othersSeeIt ? TAKE_BACK_SEEN : TAKE_BACK;
    }

    /** Where it leads; refused with {@link MoveRefused} where nothing is declared. */
    ReviewState from(ReviewState now) {
        @Nullable ReviewState next = table.get(now);
        if (next == null) {
            throw new MoveRefused(now, words);
        }
        return next;
    }

    /** Where it leads; empty where it is refused. */
    Optional<ReviewState> leads(ReviewState now) {
        return Optional.ofNullable(table.get(now));
    }
}
