@NullMarked
package org.saidanddone.review.link;

import org.jspecify.annotations.NullMarked;
