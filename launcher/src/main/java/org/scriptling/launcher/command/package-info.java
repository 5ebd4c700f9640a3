/** One class for each mode of the command (cli.md section 3). */
package org.scriptling.launcher.command;
