/** JSON from and to guest values: decoding and compact encoding through jakarta.json's streaming interface, and Python's layouts. */
package org.scriptling.runtime.json;
