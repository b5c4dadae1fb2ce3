package org.saidanddone.casegroup;

/**
 * The matter that a case is in, as a list shows it.
 *
 * @param matterId the matter
 * @param others how many other cases of it whoever asks may see
 */
public record InMatter(long matterId, int others) {}
