/** Rules of the accessibility standard that are measured. */
@NullMarked
package org.saidanddone.accessibility;

import org.jspecify.annotations.NullMarked;
