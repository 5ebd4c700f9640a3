package org.scriptling.http;

import org.scriptling.spi.ScriptEnvironment;
import org.scriptling.spi.ScriptFailure;

/** The program that the server runs: a context and its setup script. Implemented by the launcher. */
public interface ScriptProgram {

    /** Host view of the context, valid from the start. */
    ScriptEnvironment environment();

    /**
     * Runs the setup script as {@code __main__} on the calling thread, entering the context inside. Does nothing when there is
     * none.
     *
     * @throws ScriptFailure when an exception left the script
     */
    void runSetupScript() throws ScriptFailure;

    /** File name of the setup script for messages and for its import alias, or {@code null} when there is none. */
    String setupScriptName();

    /** Gives the context up. */
    void close();
}
