/** The response clock: by when the plan promises that somebody looks and that there is an answer, and what is late. */
@NullMarked
package org.saidanddone.due;

import org.jspecify.annotations.NullMarked;
