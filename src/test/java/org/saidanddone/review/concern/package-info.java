@NullMarked
package org.saidanddone.review.concern;

import org.jspecify.annotations.NullMarked;
