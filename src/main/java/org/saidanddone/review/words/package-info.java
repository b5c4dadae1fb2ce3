/** The words of texts, as far as they can be compared. */
@NullMarked
package org.saidanddone.review.words;

import org.jspecify.annotations.NullMarked;
