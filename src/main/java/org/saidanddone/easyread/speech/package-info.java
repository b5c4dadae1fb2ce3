/**
 * Texts read aloud by the server: sentence by sentence, made once, a person's recording first.
 */
@NullMarked
package org.saidanddone.easyread.speech;

import org.jspecify.annotations.NullMarked;
