/** Shared components for pages that people can use on their own. */
@NullMarked
package org.saidanddone.easyread.ui;

import org.jspecify.annotations.NullMarked;
