package org.saidanddone.review;

import java.time.Instant;
import java.util.Optional;

/**
 * That a case was set aside once.
 *
 * @param at when
 * @param by the name of the colleague, "" where nobody kept it
 * @param why for what reason
 * @param words the reason in the colleague's own words, for staff, "" where it says enough
 * @param ended when it was taken back, or the person asked us to look again; empty while it is set aside
 */
public record SetAsideOnce(Instant at, String by, WhySetAside why, String words, Optional<Instant> ended) {}
