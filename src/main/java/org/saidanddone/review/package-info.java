/** What staff do with feedback: review, concerns, redaction, the published form, the audit trail. */
@NullMarked
package org.saidanddone.review;

import org.jspecify.annotations.NullMarked;
