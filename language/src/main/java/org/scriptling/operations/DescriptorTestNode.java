package org.scriptling.operations;

import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.nodes.Node;

import org.scriptling.runtime.value.ScriptObject;

/** Tells descriptors from the plain values that stand as attributes on a class, such as members of an enumeration. */
final class DescriptorTestNode extends Node {

    @Child private SpecialMethodNode get = SpecialMethodNode.create("__get__");
    @Child private SpecialMethodNode set = SpecialMethodNode.create("__set__");
    @Child private SpecialMethodNode delete = SpecialMethodNode.create("__delete__");

    @NeverDefault
    static DescriptorTestNode create() {
        return new DescriptorTestNode();
    }

    /** Whether a value has none of the methods of descriptors. */
    boolean isPlainValue(ScriptObject value) {
        return get.find(value) == null && set.find(value) == null && delete.find(value) == null;
    }
}
