@NullMarked
package org.saidanddone.review.question;

import org.jspecify.annotations.NullMarked;
