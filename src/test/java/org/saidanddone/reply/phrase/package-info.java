@NullMarked
package org.saidanddone.reply.phrase;

import org.jspecify.annotations.NullMarked;
