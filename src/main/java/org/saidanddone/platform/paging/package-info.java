/** Pages of long lists, each begun after the last one that was seen. */
@NullMarked
package org.saidanddone.platform.paging;

import org.jspecify.annotations.NullMarked;
