package org.saidanddone.plan;

/**
 * A part of a plan that groups its actions.
 *
 * @param id the theme's number
 * @param planId the plan it is part of
 * @param place where it stands in the plan, from 0
 * @param title its name
 * @param easyTitle its name in easy-read words
 */
public record Theme(long id, long planId, int place, String title, String easyTitle) {}
