/**
 * Black-box tests of Scriptling: the language through the polyglot API, the command and the server through the built
 * distribution, and the structure of the code through its class files.
 *
 * <p>Only {@code resources/} and the distribution are needed; nothing here reaches into the implementation.
 */
package org.scriptling.tests;
