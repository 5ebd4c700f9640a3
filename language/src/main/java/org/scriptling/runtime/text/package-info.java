/**
 * Texts and bytes: the helper for guest texts, number texts, literals, formatting, encodings and Unicode tables. The expectations are
 * CPython's, down to the wording of errors.
 */
package org.scriptling.runtime.text;
