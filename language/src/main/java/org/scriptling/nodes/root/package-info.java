/** Root nodes: modules, functions, class bodies, generators. */
package org.scriptling.nodes.root;
