/** Screens to reply, and the pages where the answer comes back. */
@NullMarked
package org.saidanddone.reply.ui;

import org.jspecify.annotations.NullMarked;
