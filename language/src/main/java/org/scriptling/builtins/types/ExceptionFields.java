package org.scriptling.builtins.types;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.builtins.BuiltinConstruction;
import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Attributes;
import org.scriptling.operations.Iteration;
import org.scriptling.operations.Numbers;
import org.scriptling.operations.Types;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ExceptionObject;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BytesContent;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptClass;

/**
 * The attributes that some exception classes have besides {@code args}. Values that were set are kept with the instance under the
 * attribute's name; the others follow from the arguments.
 */
final class ExceptionFields {

    private static final int MAXIMUM_SYSTEM_ARGUMENTS = 5;

    /** Which subclass of OSError belongs to which error number of Linux. */
    private static final Map<Long, ScriptClass> BY_ERROR_NUMBER = Map.ofEntries(
                    Map.entry(1L, ExceptionClasses.PERMISSION_ERROR), Map.entry(2L, ExceptionClasses.FILE_NOT_FOUND_ERROR), Map.entry(3L, ExceptionClasses.PROCESS_LOOKUP_ERROR),
                    Map.entry(4L, ExceptionClasses.INTERRUPTED_ERROR), Map.entry(10L, ExceptionClasses.CHILD_PROCESS_ERROR), Map.entry(11L, ExceptionClasses.BLOCKING_IO_ERROR),
                    Map.entry(13L, ExceptionClasses.PERMISSION_ERROR), Map.entry(17L, ExceptionClasses.FILE_EXISTS_ERROR), Map.entry(20L, ExceptionClasses.NOT_A_DIRECTORY_ERROR),
                    Map.entry(21L, ExceptionClasses.IS_A_DIRECTORY_ERROR), Map.entry(32L, ExceptionClasses.BROKEN_PIPE_ERROR), Map.entry(103L, ExceptionClasses.CONNECTION_ABORTED_ERROR),
                    Map.entry(104L, ExceptionClasses.CONNECTION_RESET_ERROR), Map.entry(108L, ExceptionClasses.BROKEN_PIPE_ERROR), Map.entry(110L, ExceptionClasses.TIMEOUT_ERROR),
                    Map.entry(111L, ExceptionClasses.CONNECTION_REFUSED_ERROR), Map.entry(114L, ExceptionClasses.BLOCKING_IO_ERROR), Map.entry(115L, ExceptionClasses.BLOCKING_IO_ERROR));

    private ExceptionFields() {
    }

    /** The members of an exception class other than BaseException and the groups; most have none. */
    static Map<String, Object> members(ScriptClass type) {
        MemberTable table = MemberTable.forType(type);
        if (type == ExceptionClasses.STOP_ITERATION) {
            field(table, "value", arguments -> argument(arguments, 0));
        } else if (type == ExceptionClasses.SYSTEM_EXIT) {
            field(table, "code", arguments -> arguments.size() > 1 ? arguments : argument(arguments, 0));
        } else if (type == ExceptionClasses.OS_ERROR) {
            addSystemError(table);
        } else if (type == ExceptionClasses.IMPORT_ERROR) {
            addKeywords(table, "ImportError", "name", "path");
            field(table, "msg", arguments -> arguments.size() == 1 ? arguments.get(0) : None.INSTANCE);
        } else if (type == ExceptionClasses.NAME_ERROR) {
            addKeywords(table, "NameError", "name");
        } else if (type == ExceptionClasses.ATTRIBUTE_ERROR) {
            addKeywords(table, "AttributeError", "name", "obj");
        } else if (type == ExceptionClasses.SYNTAX_ERROR) {
            addSyntaxError(table);
        } else if (type == ExceptionClasses.UNICODE_DECODE_ERROR || type == ExceptionClasses.UNICODE_ENCODE_ERROR) {
            addUnicodeError(table, "encoding", "object", "start", "end", "reason");
        } else if (type == ExceptionClasses.UNICODE_TRANSLATE_ERROR) {
            addUnicodeError(table, "object", "start", "end", "reason");
        }
        return table.build();
    }

    private static ExceptionObject self(Object[] arguments) {
        return (ExceptionObject) arguments[0];
    }

    private static Object argument(ScriptTuple arguments, int index) {
        return index < arguments.size() ? arguments.get(index) : None.INSTANCE;
    }

    /** An attribute that can be set; before, it follows from the arguments. Deleting it makes it None. */
    private static void field(MemberTable table, String name, Function<ScriptTuple, Object> initial) {
        table.attribute(name, arguments -> {
            Object set = Attributes.ownAttribute(arguments[0], name);
            return set == null ? initial.apply(self(arguments).arguments()) : set;
        }, arguments -> {
            Attributes.putOwn(self(arguments), name, arguments[1] == null ? None.INSTANCE : arguments[1]);
            return null;
        });
    }

    private static void addKeywords(MemberTable table, String className, String... names) {
        table.function("__init__(self, /, *args, **kwargs)", arguments -> {
            ScriptDict keywords = (ScriptDict) arguments[2];
            for (Object key : keywords.keysToArray()) {
                String name = Strings.toJava((TruffleString) key).intern();
                if (!List.of(names).contains(name)) {
                    throw Errors.typeError("'%s' is an invalid keyword argument for %s()", name, className);
                }
                Attributes.putOwn(self(arguments), name, keywords.get(key));
            }
            self(arguments).setArguments((ScriptTuple) arguments[1]);
            return null;
        });
        for (String name : names) {
            field(table, name, arguments -> None.INSTANCE);
        }
    }

    private static void addSyntaxError(MemberTable table) {
        String[] details = {"filename", "lineno", "offset", "text", "end_lineno", "end_offset"};
        table.function("__init__(self, /, *args, **kwargs)", arguments -> {
            ExceptionMembers.refuseKeywords(arguments);
            ScriptTuple given = (ScriptTuple) arguments[1];
            if (given.size() == 2) {
                Object[] values = Iteration.toArray(given.get(1));
                if (values.length < 4) {
                    throw Errors.typeError("function takes at least 4 arguments (%d given)", values.length);
                }
                if (values.length > details.length) {
                    throw Errors.typeError("function takes at most 6 arguments (%d given)", values.length);
                }
                for (int i = 0; i < values.length; i++) {
                    Attributes.putOwn(self(arguments), details[i], values[i]);
                }
            }
            self(arguments).setArguments(given);
            return null;
        });
        field(table, "msg", arguments -> argument(arguments, 0));
        for (String detail : details) {
            field(table, detail, arguments -> None.INSTANCE);
        }
    }

    private static void addUnicodeError(MemberTable table, String... names) {
        table.function("__init__(self, /, *args, **kwargs)", arguments -> {
            ExceptionMembers.refuseKeywords(arguments);
            ScriptTuple given = (ScriptTuple) arguments[1];
            if (given.size() != names.length) {
                throw Errors.typeError("function takes exactly %d arguments (%d given)", names.length, given.size());
            }
            for (int i = 0; i < names.length; i++) {
                boolean binary = self(arguments).scriptClass().isSubclassOf(ExceptionClasses.UNICODE_DECODE_ERROR);
                checkUnicodeArgument(names[i], i + 1, given.get(i), binary);
            }
            self(arguments).setArguments(given);
            return null;
        });
        for (int i = 0; i < names.length; i++) {
            int index = i;
            field(table, names[i], arguments -> argument(arguments, index));
        }
    }

    private static void checkUnicodeArgument(String name, int position, Object value, boolean binary) {
        switch (name) {
            case "start", "end" -> Numbers.index(value);
            case "object" -> {
                if (binary && BytesContent.ofOrNull(PayloadObject.unwrap(value)) == null) {
                    throw Errors.typeError("a bytes-like object is required, not '%s'", Types.typeName(value));
                }
                if (!binary) {
                    requireText(position, value);
                }
            }
            default -> requireText(position, value);
        }
    }

    private static void requireText(int position, Object value) {
        if (!(PayloadObject.unwrap(value) instanceof TruffleString)) {
            throw Errors.typeError("argument %d must be str, not %s", position, Types.typeName(value));
        }
    }

    private static void addSystemError(MemberTable table) {
        table.staticMethod("__new__(cls, /, *args, **kwargs)", ExceptionFields::newSystemError) //
                        .function("__init__(self, /, *args, **kwargs)", arguments -> {
                            if (initializes(self(arguments).scriptClass())) {
                                ExceptionMembers.refuseKeywords(arguments);
                                fillSystemError(self(arguments), (ScriptTuple) arguments[1]);
                            }
                            return null;
                        });
        field(table, "errno", arguments -> arguments.size() >= 2 ? arguments.get(0) : None.INSTANCE);
        field(table, "strerror", arguments -> arguments.size() >= 2 ? arguments.get(1) : None.INSTANCE);
        field(table, "filename", arguments -> argument(arguments, 2));
        field(table, "filename2", arguments -> argument(arguments, 4));
    }

    /**
     * Whether {@code OSError.__init__} rather than {@code __new__} takes the arguments: for classes that override only the former,
     * which may then have other parameters.
     */
    private static boolean initializes(ScriptClass type) {
        return type.lookup("__init__") != ExceptionClasses.OS_ERROR.ownValue("__init__") && type.lookup("__new__") == ExceptionClasses.OS_ERROR.ownValue("__new__");
    }

    private static Object newSystemError(Object[] arguments) {
        ScriptClass type = BuiltinConstruction.requireClass(arguments[0]);
        if (initializes(type)) {
            return ExceptionMembers.create(type, ScriptTuple.EMPTY);
        }
        ExceptionMembers.refuseKeywords(arguments);
        ScriptTuple given = (ScriptTuple) arguments[1];
        if (type == ExceptionClasses.OS_ERROR && given.size() >= 2 && given.size() <= MAXIMUM_SYSTEM_ARGUMENTS && given.get(0) instanceof Long number) {
            type = BY_ERROR_NUMBER.getOrDefault(number, type);
        }
        ExceptionObject exception = ExceptionMembers.create(type, given);
        fillSystemError(exception, given);
        return exception;
    }

    /** Sets the attributes. File names do not stay among the arguments. */
    private static void fillSystemError(ExceptionObject exception, ScriptTuple given) {
        exception.setArguments(given);
        if (given.size() < 2 || given.size() > MAXIMUM_SYSTEM_ARGUMENTS) {
            return;
        }
        Attributes.putOwn(exception, "errno", given.get(0));
        Attributes.putOwn(exception, "strerror", given.get(1));
        if (argument(given, 2) != None.INSTANCE) {
            Attributes.putOwn(exception, "filename", given.get(2));
            Attributes.putOwn(exception, "filename2", argument(given, 4));
            exception.setArguments(new ScriptTuple(given.get(0), given.get(1)));
        }
    }
}
