/** Tests of the inbox. */
@NullMarked
package org.saidanddone.review.inbox;

import org.jspecify.annotations.NullMarked;
