/** The published form of a case: the only form of it that leaves the review, and who may see it. */
@NullMarked
package org.saidanddone.publishing;

import org.jspecify.annotations.NullMarked;
