/** Where the lines of an interactive session come from. */
package org.scriptling.launcher.repl;
