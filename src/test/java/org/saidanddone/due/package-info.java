@NullMarked
package org.saidanddone.due;

import org.jspecify.annotations.NullMarked;
