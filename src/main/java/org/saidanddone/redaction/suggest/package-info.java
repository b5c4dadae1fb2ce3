/** Finds in what people wrote what may have to be hidden. It only finds: what becomes of it a person decides. */
@NullMarked
package org.saidanddone.redaction.suggest;

import org.jspecify.annotations.NullMarked;
