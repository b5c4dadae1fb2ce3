/** The inbox, and what it shows on other pages. */
@NullMarked
package org.saidanddone.inbox.ui;

import org.jspecify.annotations.NullMarked;
