package org.scriptling.operations;

import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.module.ScriptModule;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.GetterDescriptor;
import org.scriptling.runtime.value.PropertyObject;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.SuperObject;

/** The AttributeErrors of attribute access, in Python's wording. */
public final class AttributeFailures {

    private AttributeFailures() {
    }

    /** The AttributeError for a name that a value has not. */
    public static ScriptException missing(Object value, String name) {
        ScriptException exception = switch (value) {
            case ScriptClass type -> Errors.attributeError("type object '%s' has no attribute '%s'", type.name(), name);
            case ScriptModule module -> Errors.attributeError("module '%s' has no attribute '%s'", module.name(), name);
            case SuperObject proxy -> Errors.attributeError("'super' object has no attribute '%s'", name);
            default -> Errors.attributeError("'%s' object has no attribute '%s'", Types.typeName(value), name);
        };
        Attributes.putOwn(exception.exception(), "name", Strings.of(name));
        Attributes.putOwn(exception.exception(), "obj", value);
        return exception;
    }

    static ScriptException readOnly(Object target, String name, boolean exists) {
        if (exists) {
            return Errors.attributeError("'%s' object attribute '%s' is read-only", Types.typeName(target), name);
        }
        return missing(target, name);
    }

    static ScriptException property(PropertyObject property, Object target, String name, String missing) {
        return Errors.attributeError("property '%s' of '%s' object has no %s", property.name() == null ? name : property.name(), Types.typeName(target), missing);
    }

    static ScriptException readOnlyGetter(GetterDescriptor descriptor, Object target) {
        return Errors.attributeError("attribute '%s' of '%s' objects is not writable", descriptor.name(), Types.typeName(target));
    }
}
