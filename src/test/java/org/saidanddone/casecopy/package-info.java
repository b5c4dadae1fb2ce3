@NullMarked
package org.saidanddone.casecopy;

import org.jspecify.annotations.NullMarked;
