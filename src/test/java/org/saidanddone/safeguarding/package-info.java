@NullMarked
package org.saidanddone.safeguarding;

import org.jspecify.annotations.NullMarked;
