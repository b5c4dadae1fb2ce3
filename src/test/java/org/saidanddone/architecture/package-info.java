/** The walls of the house, as tests. */
@NullMarked
package org.saidanddone.architecture;

import org.jspecify.annotations.NullMarked;
