/** Screens of reviewers and safeguarding leads. */
@NullMarked
package org.saidanddone.review.ui;

import org.jspecify.annotations.NullMarked;
