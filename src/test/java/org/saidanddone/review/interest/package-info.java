@NullMarked
package org.saidanddone.review.interest;

import org.jspecify.annotations.NullMarked;
