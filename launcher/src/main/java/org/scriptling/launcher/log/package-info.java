/** The log of the command and of the server: three forms on standard output. */
package org.scriptling.launcher.log;
