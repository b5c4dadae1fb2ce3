/** Vaadin in Jetty in Micronaut: the one public port. */
@NullMarked
package org.saidanddone.platform.web;

import org.jspecify.annotations.NullMarked;
