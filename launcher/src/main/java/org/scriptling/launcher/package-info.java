/** The command {@code scriptling}: where it starts and how it fails. */
package org.scriptling.launcher;
