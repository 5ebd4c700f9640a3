/** Twins of the language programs in plain Java: the limit. Each is a program of its own, named like the Python program. */
package org.scriptling.benchmarks.programs;
