/**
 * Pictures by concept: which there are, how they look, who made them.
 */
@NullMarked
package org.saidanddone.easyread.pictures;

import org.jspecify.annotations.NullMarked;
