/**
 * What makes a page one that people can use: the language files and how a visitor likes to read. The checker, speech
 * and pictures have rooms of their own below. Knows no other feature of the product.
 */
@NullMarked
package org.saidanddone.easyread;

import org.jspecify.annotations.NullMarked;
