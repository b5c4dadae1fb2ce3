@NullMarked
package org.saidanddone.bestinterests;

import org.jspecify.annotations.NullMarked;
