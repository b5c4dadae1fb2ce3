package org.saidanddone.casegroup;

/** A matter in a list. */
public record MatterCard(Matter matter, MatterTally tally) {}
