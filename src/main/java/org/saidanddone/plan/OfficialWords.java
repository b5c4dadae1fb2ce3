package org.saidanddone.plan;

/**
 * What is promised in the words of the plan itself, where others tell it in plain words.
 *
 * @param title in a few words
 * @param text in all words, or ""
 */
public record OfficialWords(String title, String text) {}
