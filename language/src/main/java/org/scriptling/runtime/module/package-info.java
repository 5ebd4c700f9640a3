/**
 * Modules and the slots of their variables. Finding and loading modules belongs to {@code environment}.
 */
package org.scriptling.runtime.module;
