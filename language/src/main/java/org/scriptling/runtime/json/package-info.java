/**
 * JSON from and to guest values, in UTF-8 bytes without Java strings in between: reading as Python's {@code json.loads} and RFC 8259 do,
 * and writing in the layouts of {@code json.dumps}.
 */
package org.scriptling.runtime.json;
