/** What a first look needs: two real plans and people who can sign in. Never with a PostgreSQL. */
@NullMarked
package org.saidanddone.demo;

import org.jspecify.annotations.NullMarked;
