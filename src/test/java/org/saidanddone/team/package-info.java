/** Tests of how colleagues work together. */
@NullMarked
package org.saidanddone.team;

import org.jspecify.annotations.NullMarked;
