/** The screens of the picture library. */
@NullMarked
package org.saidanddone.picturelibrary.ui;

import org.jspecify.annotations.NullMarked;
