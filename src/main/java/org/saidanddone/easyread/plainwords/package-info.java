/**
 * The checker of plain and easy-read words, its word lists and the glossary. Works on text alone.
 */
@NullMarked
package org.saidanddone.easyread.plainwords;

import org.jspecify.annotations.NullMarked;
