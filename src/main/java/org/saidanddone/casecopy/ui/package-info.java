/** The page on which staff make a copy of what is kept of a case. */
@NullMarked
package org.saidanddone.casecopy.ui;

import org.jspecify.annotations.NullMarked;
