/** Recordings and photos as answers: how they come in, in pieces, and where they are kept. Knows no screen. */
@NullMarked
package org.saidanddone.feedback.attachment;

import org.jspecify.annotations.NullMarked;
