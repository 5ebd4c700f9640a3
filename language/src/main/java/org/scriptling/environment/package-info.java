/** The program around the script: module search and loading, and the context as host libraries see it. */
package org.scriptling.environment;
