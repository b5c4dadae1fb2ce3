/** Screens of cases that say the same. */
@NullMarked
package org.saidanddone.casegroup.ui;

import org.jspecify.annotations.NullMarked;
