/** {@code raise}, {@code try} and {@code with}. */
package org.scriptling.nodes.exception;
