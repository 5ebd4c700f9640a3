/**
 * How builtin types and modules declare their members, and what the module {@code builtins} holds.
 */
package org.scriptling.builtins;
