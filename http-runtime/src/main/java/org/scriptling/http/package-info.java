/**
 * Server mode as the launcher sees it, its configuration, and the libraries {@code scriptling.runtime} and
 * {@code scriptling.runtime.http} that scripts import. The work is done in the packages below.
 */
package org.scriptling.http;
