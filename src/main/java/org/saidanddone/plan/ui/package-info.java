/** Pages where anyone sees what was promised and how it is going. */
@NullMarked
package org.saidanddone.plan.ui;

import org.jspecify.annotations.NullMarked;
