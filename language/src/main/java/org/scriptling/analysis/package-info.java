/**
 * Names and scopes, semantic errors, and lint: what can be said about a tree without running it.
 */
package org.scriptling.analysis;
