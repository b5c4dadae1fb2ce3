package org.saidanddone.feedback;

/**
 * Feedback linked to an action.
 *
 * @param id its number
 * @param actionId the action
 * @param kind what the feedback says about it
 * @param chosenBy who made the link
 * @param confirmed true when staff agree with it
 */
public record Link(long id, long actionId, LinkKind kind, ChosenBy chosenBy, boolean confirmed) {}
