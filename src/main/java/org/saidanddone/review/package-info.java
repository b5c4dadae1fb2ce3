/** What staff do with feedback: review, concerns, redaction, the published form. */
@NullMarked
package org.saidanddone.review;

import org.jspecify.annotations.NullMarked;
