/** JSON from and to guest values: decoding through jakarta.json's streaming interface, compact encoding to bytes, and Python's layouts. */
package org.scriptling.runtime.json;
