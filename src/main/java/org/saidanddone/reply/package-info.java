/** The answer to feedback: outcome, words, the change it rests on, and the person's verdict. */
@NullMarked
package org.saidanddone.reply;

import org.jspecify.annotations.NullMarked;
