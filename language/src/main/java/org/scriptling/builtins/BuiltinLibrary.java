package org.scriptling.builtins;

import java.util.Map;
import java.util.function.Supplier;

import org.scriptling.builtins.functions.FileFunctions;
import org.scriptling.builtins.functions.ModuleFunctions;
import org.scriptling.builtins.functions.NumberFunctions;
import org.scriptling.builtins.functions.ObjectFunctions;
import org.scriptling.builtins.functions.OutputFunctions;
import org.scriptling.builtins.functions.ScriptlingFunctions;
import org.scriptling.builtins.functions.SequenceFunctions;
import org.scriptling.builtins.functions.TextFunctions;
import org.scriptling.builtins.types.BoolMembers;
import org.scriptling.builtins.types.ByteArrayMembers;
import org.scriptling.builtins.types.BytesMembers;
import org.scriptling.builtins.types.DictMembers;
import org.scriptling.builtins.types.DictViewMembers;
import org.scriptling.builtins.types.ExceptionMembers;
import org.scriptling.builtins.types.FloatMembers;
import org.scriptling.builtins.types.FunctionMembers;
import org.scriptling.builtins.types.IntMembers;
import org.scriptling.builtins.types.IteratorMembers;
import org.scriptling.builtins.types.GeneratorMembers;
import org.scriptling.builtins.types.ListMembers;
import org.scriptling.builtins.types.ModuleMembers;
import org.scriptling.builtins.types.ObjectMembers;
import org.scriptling.builtins.types.DescriptorMembers;
import org.scriptling.builtins.types.RangeMembers;
import org.scriptling.builtins.types.SetMembers;
import org.scriptling.builtins.types.SliceMembers;
import org.scriptling.builtins.types.StringMembers;
import org.scriptling.builtins.types.TupleMembers;
import org.scriptling.builtins.types.TypeMembers;
import org.scriptling.builtins.types.TypeParameterMembers;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.module.ScriptModule;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.Ellipsis;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.NotImplemented;
import org.scriptling.runtime.value.ScriptClass;

/** Where the builtin types get their members from, and what the module {@code builtins} holds. */
public final class BuiltinLibrary {

    private BuiltinLibrary() {
    }

    /** Tells the builtin classes where their members are. They are made when a class is first used. */
    public static void install() {
        members(BuiltinClasses.OBJECT, ObjectMembers::members);
        members(BuiltinClasses.TYPE, TypeMembers::members);
        members(BuiltinClasses.INT, IntMembers::members);
        members(BuiltinClasses.BOOL, BoolMembers::members);
        members(BuiltinClasses.FLOAT, FloatMembers::members);
        members(BuiltinClasses.STR, StringMembers::members);
        members(BuiltinClasses.BYTES, BytesMembers::members);
        members(BuiltinClasses.BYTEARRAY, ByteArrayMembers::members);
        members(BuiltinClasses.LIST, ListMembers::members);
        members(BuiltinClasses.TUPLE, TupleMembers::members);
        members(BuiltinClasses.DICT, DictMembers::members);
        members(BuiltinClasses.SET, SetMembers::members);
        members(BuiltinClasses.FROZENSET, SetMembers::frozenMembers);
        members(BuiltinClasses.RANGE, RangeMembers::members);
        members(BuiltinClasses.SLICE, SliceMembers::members);
        members(BuiltinClasses.FUNCTION, FunctionMembers::functionMembers);
        members(BuiltinClasses.METHOD, FunctionMembers::methodMembers);
        members(BuiltinClasses.BUILTIN_FUNCTION, FunctionMembers::builtinMembers);
        members(BuiltinClasses.MODULE, ModuleMembers::members);
        members(BuiltinClasses.PROPERTY, DescriptorMembers::propertyMembers);
        members(BuiltinClasses.STATICMETHOD, DescriptorMembers::staticMethodMembers);
        members(BuiltinClasses.CLASSMETHOD, DescriptorMembers::classMethodMembers);
        members(BuiltinClasses.SUPER, DescriptorMembers::superMembers);
        members(BuiltinClasses.GENERIC_ALIAS, TypeMembers::genericAliasMembers);
        members(BuiltinClasses.UNION_TYPE, TypeMembers::unionMembers);
        members(BuiltinClasses.MAPPING_PROXY, DictViewMembers::mappingProxyMembers);
        members(BuiltinClasses.NONE_TYPE, ObjectMembers::noneMembers);
        members(BuiltinClasses.TRACEBACK, ExceptionMembers::tracebackMembers);
        members(BuiltinClasses.GENERATOR, GeneratorMembers::members);
        members(BuiltinClasses.CELL, FunctionMembers::cellMembers);
        members(BuiltinClasses.MEMBER_DESCRIPTOR, DescriptorMembers::slotMembers);
        members(BuiltinClasses.TYPE_ALIAS, TypeParameterMembers::aliasMembers);
        for (ScriptClass parameter : new ScriptClass[]{BuiltinClasses.TYPE_VAR, BuiltinClasses.TYPE_VAR_TUPLE, BuiltinClasses.PARAM_SPEC}) {
            members(parameter, () -> TypeParameterMembers.members(parameter));
        }
        for (ScriptClass view : new ScriptClass[]{BuiltinClasses.DICT_KEYS, BuiltinClasses.DICT_VALUES, BuiltinClasses.DICT_ITEMS}) {
            members(view, () -> DictViewMembers.members(view));
        }
        for (ScriptClass type : BuiltinClasses.all().values()) {
            if (IteratorMembers.isIteratorClass(type)) {
                members(type, () -> IteratorMembers.members(type));
            }
        }
        for (ScriptClass type : ExceptionClasses.all().values()) {
            members(type, () -> ExceptionMembers.members(type));
        }
    }

    private static void members(ScriptClass type, Supplier<Map<String, Object>> supplier) {
        type.setLazyMembers(supplier);
    }

    /** Fills the module {@code builtins} of a context. */
    public static void populate(ScriptModule module) {
        MemberTable table = MemberTable.forModule("builtins");
        NumberFunctions.addTo(table);
        SequenceFunctions.addTo(table);
        ObjectFunctions.addTo(table);
        OutputFunctions.addTo(table);
        TextFunctions.addTo(table);
        FileFunctions.addTo(table);
        ScriptlingFunctions.addTo(table);
        ModuleFunctions.addTo(table);
        table.build().forEach(module::set);
        for (ScriptClass type : new ScriptClass[]{BuiltinClasses.OBJECT, BuiltinClasses.TYPE, BuiltinClasses.INT, BuiltinClasses.BOOL, BuiltinClasses.FLOAT, BuiltinClasses.STR,
                        BuiltinClasses.BYTES, BuiltinClasses.BYTEARRAY, BuiltinClasses.LIST, BuiltinClasses.TUPLE, BuiltinClasses.DICT, BuiltinClasses.SET, BuiltinClasses.FROZENSET,
                        BuiltinClasses.RANGE, BuiltinClasses.SLICE, BuiltinClasses.PROPERTY, BuiltinClasses.STATICMETHOD, BuiltinClasses.CLASSMETHOD, BuiltinClasses.SUPER,
                        BuiltinClasses.MAP, BuiltinClasses.FILTER, BuiltinClasses.ZIP, BuiltinClasses.ENUMERATE, BuiltinClasses.REVERSED}) {
            module.set(type.name(), type);
        }
        ExceptionClasses.all().forEach((name, type) -> {
            if (type != ExceptionClasses.JSON_DECODE_ERROR) {
                module.set(name, type);
            }
        });
        module.set("IOError", ExceptionClasses.OS_ERROR);
        module.set("EnvironmentError", ExceptionClasses.OS_ERROR);
        module.set("Ellipsis", Ellipsis.INSTANCE);
        module.set("NotImplemented", NotImplemented.INSTANCE);
        module.set("None", None.INSTANCE);
        module.set("True", true);
        module.set("False", false);
        module.set("__debug__", true);
    }
}
