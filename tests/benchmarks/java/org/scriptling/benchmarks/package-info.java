/** The benchmark harness: the same work on Scriptling and on its peers in turn, several rounds, as tables and charts. */
package org.scriptling.benchmarks;
