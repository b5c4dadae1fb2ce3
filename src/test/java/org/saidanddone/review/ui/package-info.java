/** Tests of the review screens. */
@NullMarked
package org.saidanddone.review.ui;

import org.jspecify.annotations.NullMarked;
