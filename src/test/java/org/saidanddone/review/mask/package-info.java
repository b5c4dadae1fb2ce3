@NullMarked
package org.saidanddone.review.mask;

import org.jspecify.annotations.NullMarked;
