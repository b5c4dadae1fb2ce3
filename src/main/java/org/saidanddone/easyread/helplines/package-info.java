/** The numbers that somebody in danger or in need can phone, and the day each was checked. */
@NullMarked
package org.saidanddone.easyread.helplines;

import org.jspecify.annotations.NullMarked;
