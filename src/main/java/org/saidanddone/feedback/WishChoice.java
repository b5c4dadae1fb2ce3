package org.saidanddone.feedback;

import java.time.Instant;

/**
 * That an administrator chose if a wish is offered.
 *
 * @param wish which
 * @param offered true when it is offered from then on
 * @param chosen when
 * @param by who, as colleagues know them
 */
public record WishChoice(Wish wish, boolean offered, Instant chosen, String by) {}
