package org.scriptling.http.exchange;

/** State of the library in one context: the class {@code Request}, for the server. */
public final class RequestTypeState {

    private volatile RequestType type;

    /** The class, or {@code null} when no program code has imported the library. */
    public RequestType get() {
        return type;
    }

    /** Keeps the class. */
    public void set(RequestType requestType) {
        type = requestType;
    }
}
