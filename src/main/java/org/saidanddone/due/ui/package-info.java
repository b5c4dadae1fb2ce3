/** What is due and what is late. */
@NullMarked
package org.saidanddone.due.ui;

import org.jspecify.annotations.NullMarked;
