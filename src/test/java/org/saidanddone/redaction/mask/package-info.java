@NullMarked
package org.saidanddone.redaction.mask;

import org.jspecify.annotations.NullMarked;
