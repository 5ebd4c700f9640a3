/**
 * What host libraries see of the language: modules to provide, functions to add, values to make and read, script functions to call.
 * Everything here is stable and free of Truffle. Code that script calls often does not belong here: it is written as nodes in
 * {@code org.scriptling.builtins}.
 */
package org.scriptling.spi;
