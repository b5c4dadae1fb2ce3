package org.saidanddone.reply;

/**
 * Whoever writes has decided that words in a text that others read may stand, though they look like something that tells
 * who somebody is. It counts for these words in this text only.
 *
 * @param field the text
 * @param words the words as they stand there
 */
public record MayStand(ReplyProblem.Field field, String words) {}
