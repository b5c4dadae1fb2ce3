package org.saidanddone.feedback;

import java.util.List;

/**
 * A page of those who wait for a call.
 *
 * @param calls who has waited longest first
 * @param page which page this is, from 0
 * @param pages how many there are, at least 1
 * @param all how many wait
 */
public record CallList(List<CallRequest> calls, int page, int pages, int all) {

    /** How many stand on a page. */
    public static final int ON_A_PAGE = 50;

    /** Keeps its own copy. */
    public CallList {
        calls = List.copyOf(calls);
    }

    static CallList of(List<CallRequest> all, int page) {
        int pages = Math.max(1, (all.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int shown = Math.clamp(page, 0, pages - 1);
        return new CallList(
                all.subList(shown * ON_A_PAGE, Math.min(all.size(), (shown + 1) * ON_A_PAGE)),
                shown,
                pages,
                all.size());
    }
}
