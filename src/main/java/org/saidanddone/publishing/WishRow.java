package org.saidanddone.publishing;

import io.micronaut.core.annotation.Introspected;

/** How many published cases of a plan share a wish. */
@Introspected
record WishRow(String wish, long people) {}
