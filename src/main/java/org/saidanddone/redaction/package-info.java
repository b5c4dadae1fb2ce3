/** What is hidden in what a person said, and what may have to be. */
@NullMarked
package org.saidanddone.redaction;

import org.jspecify.annotations.NullMarked;
