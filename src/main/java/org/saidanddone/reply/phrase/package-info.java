/** Saved phrases: words the organisation keeps for its replies, each in plain words and in easy-read words. */
@NullMarked
package org.saidanddone.reply.phrase;

import org.jspecify.annotations.NullMarked;
