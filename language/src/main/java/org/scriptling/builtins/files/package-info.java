/** File objects of scripts, and the one place through which scripts reach the file system of their context. */
package org.scriptling.builtins.files;
