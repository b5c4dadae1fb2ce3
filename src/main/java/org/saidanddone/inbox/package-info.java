/**
 * What waits for the staff: a row for each case with all that a list needs, kept in the transaction that changes the
 * case, and the filters and the search over these rows.
 */
@NullMarked
package org.saidanddone.inbox;

import org.jspecify.annotations.NullMarked;
