package org.saidanddone.casegroup;

/**
 * The group that a case is in, as a list shows it.
 *
 * @param groupId the group
 * @param others how many other cases of it whoever asks may see
 */
public record InGroup(long groupId, int others) {}
