/** Layouts, error views and pages about the product itself. */
@NullMarked
package org.saidanddone.shell;

import org.jspecify.annotations.NullMarked;
