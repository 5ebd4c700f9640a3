/** What the command line, the environment, {@code .env} and the configuration file say. No class here knows the language. */
package org.scriptling.launcher.options;
