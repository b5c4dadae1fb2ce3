/** Best interests: written by a reviewer, decided by the lead. */
@NullMarked
package org.saidanddone.bestinterests.ui;

import org.jspecify.annotations.NullMarked;
