/** The product as people get it, in a process of its own, and whole journeys in a real browser. */
@NullMarked
package org.saidanddone.journeys;

import org.jspecify.annotations.NullMarked;
