package org.saidanddone.feedback;

import java.util.Optional;

/**
 * What feedback is about, as far as the person knows.
 *
 * @param planId the plan, empty when they are not sure
 * @param themeId the part of the plan they chose, also where they are not sure which action; empty where they chose none
 * @param actionId the action, empty when they are not sure: staff will link it
 */
public record About(Optional<Long> planId, Optional<Long> themeId, Optional<Long> actionId) {

    /** The person is not sure, not even which plan. */
    public static final About NOT_SURE = new About(Optional.empty(), Optional.empty(), Optional.empty());

    /** One action of a plan. */
    public static About action(long planId, long actionId) {
        return new About(Optional.of(planId), Optional.empty(), Optional.of(actionId));
    }

    /** A plan, but the person is not sure which action. */
    public static About plan(long planId) {
        return new About(Optional.of(planId), Optional.empty(), Optional.empty());
    }

    /** The same, with the part of the plan that they chose. */
    public About within(long chosenThemeId) {
        return new About(planId, Optional.of(chosenThemeId), actionId);
    }
}
