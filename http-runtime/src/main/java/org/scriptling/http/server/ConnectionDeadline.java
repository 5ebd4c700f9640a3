package org.scriptling.http.server;

/** A connection as the watchdog sees it. */
interface ConnectionDeadline {

    /** Closes the connection if it has been silent for too long. @param now {@link System#nanoTime} */
    void check(long now);
}
