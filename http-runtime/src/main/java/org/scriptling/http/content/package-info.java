/**
 * Static files: finding them below a folder or in an archive, conditional requests and ranges. How files are sent is the
 * business of {@code server}; nothing here runs script code.
 */
package org.scriptling.http.content;
