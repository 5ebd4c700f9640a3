package org.scriptling.spi;

/**
 * Told when script code is about to wait (server.md section 10, P2). Both methods are called on the waiting thread. The server
 * gives up its request gate in between.
 */
public interface BlockingHook {

    /** Nothing is to be done when script code waits. */
    BlockingHook NONE = new BlockingHook() {
        @Override
        public void beforeBlocking() {
        }

        @Override
        public void afterBlocking() {
        }
    };

    /** Script code on this thread is about to wait. */
    void beforeBlocking();

    /** The wait on this thread is over; script code runs again when this method returns. */
    void afterBlocking();
}
