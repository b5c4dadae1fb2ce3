/**
 * Words people can use: the checker of plain and easy-read texts, the glossary, pictures and speech. Knows no other
 * feature of the product.
 */
@NullMarked
package org.saidanddone.easyread;

import org.jspecify.annotations.NullMarked;
