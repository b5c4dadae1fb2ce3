package org.saidanddone.review.matter;

/** A matter in a list. */
public record MatterCard(Matter matter, MatterTally tally) {}
