/** The easy-read standard, held against every page for people who give feedback. */
@NullMarked
package org.saidanddone.accessibility;

import org.jspecify.annotations.NullMarked;
