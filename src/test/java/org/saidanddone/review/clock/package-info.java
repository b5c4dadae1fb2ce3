@NullMarked
package org.saidanddone.review.clock;

import org.jspecify.annotations.NullMarked;
