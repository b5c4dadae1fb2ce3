/** Public texts that somebody looks at again, because words in them were hidden later in a case beside them. */
@NullMarked
package org.saidanddone.publishing.hold;

import org.jspecify.annotations.NullMarked;
