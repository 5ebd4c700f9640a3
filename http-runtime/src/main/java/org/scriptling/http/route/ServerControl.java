package org.scriptling.http.route;

/** What the library {@code scriptling.runtime} asks of the server that runs the program. */
public interface ServerControl {

    /** Starts the server if it has not been started; called on the setup script's thread. */
    void startServer(boolean wait);

    /** Whether the server is starting or serving. */
    boolean running();

    /** Whether requests are served over TLS. */
    boolean secure();

    /** A registration came too late to have an effect. */
    void lateRegistration(String method, String path);
}
