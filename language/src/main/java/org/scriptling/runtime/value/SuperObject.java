package org.scriptling.runtime.value;

/** What {@code super()} returns: attribute lookup that starts behind a class in the receiver's resolution order. */
public final class SuperObject extends ScriptValue {

    private final ScriptClass start;
    private final Object receiver;
    private final ScriptClass receiverClass;

    /**
     * @param receiver an instance, or a class in class methods and {@code __new__}
     * @param receiverClass the class whose resolution order is searched
     */
    public SuperObject(ScriptClass start, Object receiver, ScriptClass receiverClass) {
        this.start = start;
        this.receiver = receiver;
        this.receiverClass = receiverClass;
    }

    public ScriptClass start() {
        return start;
    }

    public Object receiver() {
        return receiver;
    }

    public ScriptClass receiverClass() {
        return receiverClass;
    }

    /** Whether the receiver is itself the class that is searched: in class methods and {@code __new__}. */
    public boolean isClassReceiver() {
        return receiver == receiverClass;
    }
}
