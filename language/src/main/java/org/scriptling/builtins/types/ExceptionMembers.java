package org.scriptling.builtins.types;

import java.util.Map;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.builtins.BuiltinConstruction;
import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Attributes;
import org.scriptling.operations.ExceptionTexts;
import org.scriptling.operations.Iteration;
import org.scriptling.operations.Truth;
import org.scriptling.operations.Types;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ExceptionObject;
import org.scriptling.runtime.error.TracebackValue;
import org.scriptling.runtime.error.Tracebacks;
import org.scriptling.runtime.function.BuiltinNode;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptClass;

/** Members of the exception classes (language.md 12.2), and of tracebacks. */
public final class ExceptionMembers {

    private static final String TRACEBACK = "__traceback__";
    private static final String NOTES = "__notes__";

    private ExceptionMembers() {
    }

    /** What an exception class adds to its base. */
    public static Map<String, Object> members(ScriptClass type) {
        if (type == ExceptionClasses.BASE_EXCEPTION) {
            return baseMembers();
        }
        if (type == ExceptionClasses.BASE_EXCEPTION_GROUP) {
            return ExceptionGroupMembers.members();
        }
        return ExceptionFields.members(type);
    }

    private static Map<String, Object> baseMembers() {
        return MemberTable.forType(ExceptionClasses.BASE_EXCEPTION) //
                        .staticMethod("__new__(cls, /, *args, **kwargs)", arguments -> create(arguments[0], (ScriptTuple) arguments[1])) //
                        .node("__init__(self, /, *args, **kwargs)", InitializeNode::new) //
                        .function("__str__(self, /)", arguments -> ExceptionTexts.display(self(arguments))) //
                        .function("__repr__(self, /)", arguments -> ExceptionTexts.representation(self(arguments))) //
                        .function("with_traceback(self, tb, /)", arguments -> {
                            setTraceback(arguments);
                            return arguments[0];
                        }) //
                        .function("add_note(self, note, /)", ExceptionMembers::addNote) //
                        .attribute("args", arguments -> self(arguments).arguments(), ExceptionMembers::setArguments) //
                        .attribute("__cause__", arguments -> self(arguments).cause(), arguments -> {
                            self(arguments).setCause(link(arguments[1], "cause"));
                            return null;
                        }) //
                        .attribute("__context__", arguments -> self(arguments).context(), arguments -> {
                            self(arguments).setContext(link(arguments[1], "context"));
                            return null;
                        }) //
                        .attribute("__suppress_context__", arguments -> self(arguments).isContextSuppressed(), arguments -> {
                            self(arguments).setContextSuppressed(arguments[1] != null && Truth.isTrue(arguments[1]));
                            return null;
                        }) //
                        .attribute(TRACEBACK, arguments -> {
                            Object set = Attributes.ownAttribute(arguments[0], TRACEBACK);
                            return set == null ? Tracebacks.tracebackValue(self(arguments)) : set;
                        }, ExceptionMembers::setTraceback) //
                        .build();
    }

    /** {@code BaseException.__init__}, which constructors of subclasses call. */
    private static final class InitializeNode extends BuiltinNode {
        @Override
        public Object execute(Object[] arguments) {
            if (((ScriptDict) arguments[2]).plainTable().size() > 0) {
                CompilerDirectives.transferToInterpreter();
                refuseKeywords(arguments);
            }
            self(arguments).setArguments((ScriptTuple) arguments[1]);
            return None.INSTANCE;
        }
    }

    private static ExceptionObject self(Object[] arguments) {
        return (ExceptionObject) arguments[0];
    }

    /** A new exception. @throws org.scriptling.runtime.error.ScriptException TypeError when the class is none of exceptions */
    static ExceptionObject create(Object type, ScriptTuple arguments) {
        ScriptClass exceptionClass = BuiltinConstruction.requireClass(type);
        if (!exceptionClass.isSubclassOf(ExceptionClasses.BASE_EXCEPTION)) {
            throw Errors.typeError("BaseException.__new__(%s): %s is not a subtype of BaseException", exceptionClass.name(), exceptionClass.name());
        }
        return new ExceptionObject(exceptionClass.instanceShape(), arguments);
    }

    /** Refuses a {@code **kwargs} that is not empty. */
    static void refuseKeywords(Object[] arguments) {
        if (((ScriptDict) arguments[2]).size() > 0) {
            String name = arguments[0] instanceof ScriptClass type ? type.name() : Types.typeName(arguments[0]);
            throw Errors.typeError("%s() takes no keyword arguments", name);
        }
    }

    private static Object setArguments(Object[] arguments) {
        if (arguments[1] == null) {
            throw Errors.typeError("args may not be deleted");
        }
        self(arguments).setArguments(new ScriptTuple(Iteration.toArray(arguments[1])));
        return null;
    }

    private static Object link(Object value, String kind) {
        if (value == null) {
            throw Errors.typeError("__%s__ may not be deleted", kind);
        }
        if (value != None.INSTANCE && !(value instanceof ExceptionObject)) {
            throw Errors.typeError("exception %s must be None or derive from BaseException", kind);
        }
        return value;
    }

    private static Object setTraceback(Object[] arguments) {
        if (arguments[1] == null) {
            throw Errors.typeError("__traceback__ may not be deleted");
        }
        if (arguments[1] != None.INSTANCE && !(arguments[1] instanceof TracebackValue)) {
            throw Errors.typeError("__traceback__ must be a traceback or None");
        }
        Attributes.putOwn(self(arguments), TRACEBACK, arguments[1]);
        return null;
    }

    private static Object addNote(Object[] arguments) {
        if (!(PayloadObject.unwrap(arguments[1]) instanceof TruffleString)) {
            throw Errors.typeError("note must be a str, not '%s'", Types.typeName(arguments[1]));
        }
        Object notes = Attributes.getOrNull(arguments[0], NOTES);
        if (notes == null) {
            Attributes.set(arguments[0], NOTES, ScriptList.of(arguments[1]));
        } else if (PayloadObject.unwrap(notes) instanceof ScriptList list) {
            list.append(arguments[1]);
        } else {
            throw Errors.typeError("Cannot add note: __notes__ is not a list");
        }
        return null;
    }

    /** The members of tracebacks. There are no frame objects. */
    public static Map<String, Object> tracebackMembers() {
        return MemberTable.forType(BuiltinClasses.TRACEBACK) //
                        .attribute("tb_lineno", arguments -> ((TracebackValue) arguments[0]).lineNumber()) //
                        .attribute("tb_frame", arguments -> None.INSTANCE) //
                        .attribute("tb_next", arguments -> None.INSTANCE) //
                        .build();
    }
}
