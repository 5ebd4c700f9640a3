/** JSON from and to guest values: decoding through jakarta.json's streaming interface, and writing straight to UTF-8 bytes in Python's layouts. */
package org.scriptling.runtime.json;
