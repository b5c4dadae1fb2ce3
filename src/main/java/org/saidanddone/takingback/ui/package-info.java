/** A person with a receipt sees what they sent, and takes back of it what they want. */
@NullMarked
package org.saidanddone.takingback.ui;

import org.jspecify.annotations.NullMarked;
