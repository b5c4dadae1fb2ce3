@NullMarked
package org.saidanddone.platform.calendar;

import org.jspecify.annotations.NullMarked;
