@NullMarked
package org.saidanddone.question;

import org.jspecify.annotations.NullMarked;
