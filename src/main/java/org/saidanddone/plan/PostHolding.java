package org.saidanddone.plan;

import java.time.Instant;

/**
 * That a person answers for the actions of a post now.
 *
 * @param id its number
 * @param personId the person
 * @param person their name
 * @param post the post; with "" as its post, every post of the organisation
 * @param since from when on
 */
public record PostHolding(long id, long personId, String person, Owner post, Instant since) {}
