/** What each feature brings to a person's copy of what is kept of them. */
@NullMarked
package org.saidanddone.review.copy;

import org.jspecify.annotations.NullMarked;
