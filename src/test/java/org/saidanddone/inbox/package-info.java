/** Tests of the inbox. */
@NullMarked
package org.saidanddone.inbox;

import org.jspecify.annotations.NullMarked;
