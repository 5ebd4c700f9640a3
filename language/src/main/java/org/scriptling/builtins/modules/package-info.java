/**
 * Bundled modules that are written in Java, one file each, and the table of all bundled modules. Modules of the server belong to
 * {@code http-runtime}.
 */
package org.scriptling.builtins.modules;
