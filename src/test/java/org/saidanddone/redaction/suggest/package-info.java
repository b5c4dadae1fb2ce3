@NullMarked
package org.saidanddone.redaction.suggest;

import org.jspecify.annotations.NullMarked;
