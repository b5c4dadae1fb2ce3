/** Pages where a person gives feedback and comes back with a receipt. */
@NullMarked
package org.saidanddone.feedback.ui;

import org.jspecify.annotations.NullMarked;
