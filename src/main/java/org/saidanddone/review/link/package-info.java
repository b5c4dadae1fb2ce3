/** Suggests actions that feedback may be about, by words in common. It only suggests: staff decide. */
@NullMarked
package org.saidanddone.review.link;

import org.jspecify.annotations.NullMarked;
