/** Asking a person something about what they said, on the page of a case. */
@NullMarked
package org.saidanddone.question.ui;

import org.jspecify.annotations.NullMarked;
