package org.saidanddone.review;

/**
 * One answer as it may be seen.
 *
 * @param question the code of the question
 * @param words the words, with marks in the place of what is hidden
 */
public record PublishedAnswer(String question, String words) {}
