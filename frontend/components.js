/*
 * Vaadin's components, for pages for staff alone: see docs/decisions/0002-native-elements.md. Such a page waits for them
 * before it is built, so that none of them is there before what makes it work. The build writes the name of the file.
 */
import "../VAADIN/build/generated-flow-imports.js";
