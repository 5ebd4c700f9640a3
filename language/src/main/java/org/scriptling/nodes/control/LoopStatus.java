package org.scriptling.nodes.control;

import com.oracle.truffle.api.nodes.RepeatingNode;

import org.scriptling.nodes.Completion;

/** Translates between completions of loop bodies and the statuses of Truffle's loop nodes. */
final class LoopStatus {

    private LoopStatus() {
    }

    /** What the loop does after its body has ended: go on, or stop with the completion. */
    static Object afterBody(Object completion) {
        return completion == null || completion == Completion.CONTINUE ? RepeatingNode.CONTINUE_LOOP_STATUS : completion;
    }

    /** Whether the loop ended because its condition failed or its iterator was exhausted. */
    static boolean isExhausted(Object status) {
        return status == RepeatingNode.BREAK_LOOP_STATUS;
    }

    /** The completion of a loop statement that did not end by exhaustion. */
    static Object completion(Object status) {
        return status == Completion.BREAK ? null : status;
    }
}
