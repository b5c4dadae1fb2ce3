/** Concerns: somebody may be unsafe. Known to the safeguarding lead, never published. */
@NullMarked
package org.saidanddone.safeguarding;

import org.jspecify.annotations.NullMarked;
