/**
 * From the syntax tree and its scopes to nodes. Everything that can be decided before execution is decided here: slots, cells, the form
 * of each call, which statements of a generator have to be resumable.
 */
package org.scriptling.translate;
