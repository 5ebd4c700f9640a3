/**
 * What is common to all of the runtime: the state of threads, and guest values for host code. Values, collections and errors
 * have packages of their own.
 */
package org.scriptling.runtime;
