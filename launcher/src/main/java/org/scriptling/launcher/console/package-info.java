/** The process as the operating system sees it: standard streams and signals. */
package org.scriptling.launcher.console;
