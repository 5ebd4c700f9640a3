/** Reading, writing and deleting variables: frame slots, cells, module slots, class namespaces; and assignment targets. */
package org.scriptling.nodes.variable;
