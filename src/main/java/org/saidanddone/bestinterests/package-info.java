/** Decisions that it is in somebody's best interests that everybody may see what was said for them. */
@NullMarked
package org.saidanddone.bestinterests;

import org.jspecify.annotations.NullMarked;
