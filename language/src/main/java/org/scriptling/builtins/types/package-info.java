/**
 * The members of the builtin types, one file for each type.
 */
package org.scriptling.builtins.types;
