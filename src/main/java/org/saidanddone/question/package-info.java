/** Questions that staff ask the person who gave feedback, and that the person answers with their receipt, or not. */
@NullMarked
package org.saidanddone.question;

import org.jspecify.annotations.NullMarked;
