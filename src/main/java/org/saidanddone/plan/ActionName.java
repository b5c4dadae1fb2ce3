package org.saidanddone.plan;

/**
 * What an action is called, for lists.
 *
 * @param id the action's number
 * @param themeId the theme it stands under
 * @param code its stable code
 * @param title what is promised, in a few plain words
 */
public record ActionName(long id, long themeId, ActionCode code, String title) {}
