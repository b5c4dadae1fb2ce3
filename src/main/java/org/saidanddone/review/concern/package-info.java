/** Concerns: somebody may be unsafe. Known to the safeguarding lead, never published. */
@NullMarked
package org.saidanddone.review.concern;

import org.jspecify.annotations.NullMarked;
