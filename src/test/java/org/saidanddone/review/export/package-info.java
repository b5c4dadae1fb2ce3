@NullMarked
package org.saidanddone.review.export;

import org.jspecify.annotations.NullMarked;
