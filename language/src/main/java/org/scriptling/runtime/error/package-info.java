/**
 * Exceptions: the builtin classes, guest exception objects and their carriers, how they are made and how tracebacks are shown.
 */
package org.scriptling.runtime.error;
