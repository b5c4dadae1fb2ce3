package org.saidanddone.due;

/**
 * What a plan promises.
 *
 * @param acknowledgeDays working days until a colleague begins to work on what came in
 * @param replyDays working days until there is an answer
 */
record Promise(int acknowledgeDays, int replyDays) {}
