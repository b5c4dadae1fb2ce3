package org.saidanddone.plan;

/**
 * Who answers for an action.
 *
 * @param organisation the organisation that promised it
 * @param post the post in it that answers, never a person's name; "" where it is not known
 */
public record Owner(String organisation, String post) {}
