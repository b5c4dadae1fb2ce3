/**
 * How colleagues work together on cases: who has one open, what they tell one another about it, and the organisation's
 * own tags. Nothing of it is ever published.
 */
@NullMarked
package org.saidanddone.team;

import org.jspecify.annotations.NullMarked;
