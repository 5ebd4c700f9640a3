/** Patterns of {@code match} statements (PEP 634): each tells whether it fits a subject, and binds names on the way. */
package org.scriptling.nodes.pattern;
