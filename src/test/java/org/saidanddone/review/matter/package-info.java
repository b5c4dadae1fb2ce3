@NullMarked
package org.saidanddone.review.matter;

import org.jspecify.annotations.NullMarked;
