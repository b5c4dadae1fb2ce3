package org.saidanddone.publishing;

import org.saidanddone.feedback.LinkKind;

/**
 * What published feedback says about an action.
 *
 * @param actionId the action
 * @param kind what the feedback says about it
 */
public record PublishedLink(long actionId, LinkKind kind) {}
