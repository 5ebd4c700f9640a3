package org.scriptling.operations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.value.ScriptClass;

/** The C3 linearisation of a class's bases. */
final class MethodResolution {

    private MethodResolution() {
    }

    /** The method resolution order of a class. @throws org.scriptling.runtime.error.ScriptException TypeError when there is none */
    static ScriptClass[] linearize(ScriptClass type) {
        List<List<ScriptClass>> sequences = new ArrayList<>();
        for (ScriptClass base : type.bases()) {
            sequences.add(new ArrayList<>(Arrays.asList(base.resolutionOrder())));
        }
        sequences.add(new ArrayList<>(Arrays.asList(type.bases())));
        List<ScriptClass> order = new ArrayList<>();
        order.add(type);
        while (true) {
            sequences.removeIf(List::isEmpty);
            if (sequences.isEmpty()) {
                return order.toArray(ScriptClass[]::new);
            }
            ScriptClass next = candidate(sequences);
            if (next == null) {
                String names = Arrays.stream(type.bases()).map(ScriptClass::name).collect(Collectors.joining(", "));
                throw Errors.typeError("Cannot create a consistent method resolution order (MRO) for bases %s", names);
            }
            order.add(next);
            for (List<ScriptClass> sequence : sequences) {
                if (sequence.getFirst() == next) {
                    sequence.removeFirst();
                }
            }
        }
    }

    private static ScriptClass candidate(List<List<ScriptClass>> sequences) {
        for (List<ScriptClass> sequence : sequences) {
            ScriptClass head = sequence.getFirst();
            boolean inTail = false;
            for (List<ScriptClass> other : sequences) {
                if (other.indexOf(head) > 0) {
                    inTail = true;
                    break;
                }
            }
            if (!inTail) {
                return head;
            }
        }
        return null;
    }
}
