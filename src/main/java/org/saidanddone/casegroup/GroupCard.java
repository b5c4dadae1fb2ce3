package org.saidanddone.casegroup;

/** A group in a list. */
public record GroupCard(CaseGroup group, GroupTally tally) {}
