/** Text from outside: the one way it is cleaned, the one way it is compared, the one way a CSV file is read. */
@NullMarked
package org.saidanddone.platform.text;

import org.jspecify.annotations.NullMarked;
