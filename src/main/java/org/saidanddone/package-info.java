/** Said and Done: people say how each promise in a public plan is going, and the board that made it answers. */
@NullMarked
package org.saidanddone;

import org.jspecify.annotations.NullMarked;
