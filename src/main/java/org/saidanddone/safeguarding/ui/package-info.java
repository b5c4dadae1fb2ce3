/** Screens of safeguarding leads, and what reviewers see of concerns. */
@NullMarked
package org.saidanddone.safeguarding.ui;

import org.jspecify.annotations.NullMarked;
