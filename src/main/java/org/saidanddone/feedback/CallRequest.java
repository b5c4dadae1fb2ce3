package org.saidanddone.feedback;

import java.time.Instant;

/**
 * Somebody asks to be phoned. It belongs to no feedback.
 *
 * @param phone the number, as it was typed
 * @param name what to call them; "" where they did not say
 * @param bestTime when they like to be phoned, in their own words; "" where they did not say
 * @param asked when they asked
 * @param version counts changes
 */
public record CallRequest(long id, String phone, String name, String bestTime, Instant asked, int version) {}
