/** Working days, bank holidays and the hours in which something is open. */
@NullMarked
package org.saidanddone.platform.calendar;

import org.jspecify.annotations.NullMarked;
