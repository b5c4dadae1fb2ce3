/** What is measured and not tested: bytes, time. Run by {@code ./benchmark}, never by {@code ./check}. */
@NullMarked
package org.saidanddone.benchmark;

import org.jspecify.annotations.NullMarked;
