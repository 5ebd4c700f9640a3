package org.scriptling.translate;

import java.util.ArrayList;
import java.util.List;

import org.scriptling.nodes.StatementNode;
import org.scriptling.nodes.generator.ResumableBlockNode;

/** Statements of a generator in the order in which they are translated, some of which suspend it. */
final class StatementSequence {

    private final FrameSlots frame;
    private final List<StatementNode> statements = new ArrayList<>();
    private final List<Integer> lastPoints = new ArrayList<>();

    StatementSequence(FrameSlots frame) {
        this.frame = frame;
    }

    boolean isEmpty() {
        return statements.isEmpty();
    }

    /** Adds a statement: at once after it was translated, so that every {@code yield} so far is in it or before it. */
    void add(StatementNode statement) {
        statements.add(statement);
        lastPoints.add(frame.lastResumePoint());
    }

    StatementNode toNode() {
        return statements.size() == 1 ? statements.getFirst() : new ResumableBlockNode(statements.toArray(StatementNode[]::new), lastPoints.stream().mapToInt(Integer::intValue).toArray());
    }
}
