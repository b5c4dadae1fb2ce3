/** Tests of how colleagues work together. */
@NullMarked
package org.saidanddone.review.team;

import org.jspecify.annotations.NullMarked;
