package org.scriptling.benchmarks.programs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Twin of deltablue.py, whose program is the test program "constraints". */
final class Deltablue {

    private Deltablue() {
    }

    /** @param arguments see {@link Driver#measure} */
    public static void main(String[] arguments) {
        Driver.measure(arguments, 1500, Deltablue::run);
    }

    private enum Strength {
        REQUIRED, STRONG_PREFERRED, PREFERRED, STRONG_DEFAULT, NORMAL, WEAK_DEFAULT, WEAKEST;

        static Strength weakestOf(Strength first, Strength second) {
            return first.compareTo(second) >= 0 ? first : second;
        }

        boolean isStrongerThan(Strength other) {
            return compareTo(other) < 0;
        }

        boolean isWeakerThan(Strength other) {
            return compareTo(other) > 0;
        }
    }

    private static final class UnsatisfiableException extends RuntimeException {

        private static final long serialVersionUID = 1;

        UnsatisfiableException(String message) {
            super(message);
        }
    }

    private static final class Variable {

        final String name;
        long value;
        final List<Constraint> constraints = new ArrayList<>();
        Constraint determinedBy;
        int mark;
        Strength walkStrength = Strength.WEAKEST;
        boolean stay = true;

        Variable(String name, long value) {
            this.name = name;
            this.value = value;
        }

        void attach(Constraint constraint) {
            constraints.add(constraint);
        }

        void detach(Constraint constraint) {
            constraints.remove(constraint);
            if (determinedBy == constraint) {
                determinedBy = null;
            }
        }
    }

    private abstract static class Constraint {

        final Strength strength;

        Constraint(Strength strength) {
            this.strength = strength;
        }

        abstract void connect();

        abstract void disconnect();

        abstract void chooseMethod(int mark);

        abstract boolean isSatisfied();

        abstract void markUnsatisfied();

        abstract List<Variable> inputs();

        abstract Variable output();

        abstract void recalculate();

        abstract void execute();

        boolean isInput() {
            return false;
        }

        final boolean inputsKnown(int mark) {
            for (Variable variable : inputs()) {
                if (!(variable.mark == mark || variable.stay || variable.determinedBy == null)) {
                    return false;
                }
            }
            return true;
        }

        private void markInputs(int mark) {
            for (Variable variable : inputs()) {
                variable.mark = mark;
            }
        }

        /** Takes over an output; gives the constraint that was pushed out. */
        final Constraint satisfy(int mark, Solver solver) {
            chooseMethod(mark);
            if (!isSatisfied()) {
                if (strength == Strength.REQUIRED) {
                    throw new UnsatisfiableException("could not satisfy a required constraint");
                }
                return null;
            }
            markInputs(mark);
            Variable target = output();
            Constraint overridden = target.determinedBy;
            if (overridden != null) {
                overridden.markUnsatisfied();
            }
            target.determinedBy = this;
            if (!solver.addPropagate(this, mark)) {
                throw new UnsatisfiableException("cycle encountered");
            }
            target.mark = mark;
            return overridden;
        }
    }

    private abstract static class UnaryConstraint extends Constraint {

        private final Variable variable;
        private boolean satisfied;

        UnaryConstraint(Variable variable, Strength strength) {
            super(strength);
            this.variable = variable;
        }

        @Override
        final void connect() {
            variable.attach(this);
            satisfied = false;
        }

        @Override
        final void disconnect() {
            variable.detach(this);
            satisfied = false;
        }

        @Override
        final void chooseMethod(int mark) {
            satisfied = variable.mark != mark && strength.isStrongerThan(variable.walkStrength);
        }

        @Override
        final boolean isSatisfied() {
            return satisfied;
        }

        @Override
        final void markUnsatisfied() {
            satisfied = false;
        }

        @Override
        final List<Variable> inputs() {
            return List.of();
        }

        @Override
        final Variable output() {
            return variable;
        }

        @Override
        final void recalculate() {
            variable.walkStrength = strength;
            variable.stay = !isInput();
            if (variable.stay) {
                execute();
            }
        }

        @Override
        final void execute() {
            // Nothing is computed: the constraint only says who determines the variable.
        }
    }

    private static final class Stay extends UnaryConstraint {
        Stay(Variable variable, Strength strength) {
            super(variable, strength);
        }
    }

    private static final class Edit extends UnaryConstraint {

        Edit(Variable variable, Strength strength) {
            super(variable, strength);
        }

        @Override
        boolean isInput() {
            return true;
        }
    }

    private enum Direction { NONE, FORWARD, BACKWARD }

    private abstract static class BinaryConstraint extends Constraint {

        final Variable first;
        final Variable second;
        private final List<Variable> others;
        Direction direction = Direction.NONE;

        BinaryConstraint(Variable first, Variable second, Strength strength, List<Variable> others) {
            super(strength);
            this.first = first;
            this.second = second;
            this.others = others;
        }

        @Override
        final void connect() {
            first.attach(this);
            second.attach(this);
            others.forEach(variable -> variable.attach(this));
            direction = Direction.NONE;
        }

        @Override
        final void disconnect() {
            first.detach(this);
            second.detach(this);
            others.forEach(variable -> variable.detach(this));
            direction = Direction.NONE;
        }

        @Override
        final void chooseMethod(int mark) {
            if (first.mark == mark) {
                boolean usable = second.mark != mark && strength.isStrongerThan(second.walkStrength);
                direction = usable ? Direction.FORWARD : Direction.NONE;
            } else if (second.mark == mark || first.walkStrength.isWeakerThan(second.walkStrength)) {
                direction = strength.isStrongerThan(first.walkStrength) ? Direction.BACKWARD : Direction.NONE;
            } else {
                direction = strength.isStrongerThan(second.walkStrength) ? Direction.FORWARD : Direction.NONE;
            }
        }

        @Override
        final boolean isSatisfied() {
            return direction != Direction.NONE;
        }

        @Override
        final void markUnsatisfied() {
            direction = Direction.NONE;
        }

        final Variable source() {
            return direction == Direction.FORWARD ? first : second;
        }

        @Override
        final List<Variable> inputs() {
            List<Variable> inputs = new ArrayList<>();
            inputs.add(source());
            inputs.addAll(others);
            return inputs;
        }

        @Override
        final Variable output() {
            return direction == Direction.FORWARD ? second : first;
        }

        @Override
        final void recalculate() {
            Variable source = source();
            Variable target = output();
            target.walkStrength = Strength.weakestOf(strength, source.walkStrength);
            target.stay = inputs().stream().allMatch(variable -> variable.stay);
            if (target.stay) {
                execute();
            }
        }
    }

    private static final class Equal extends BinaryConstraint {

        Equal(Variable first, Variable second, Strength strength) {
            super(first, second, strength, List.of());
        }

        @Override
        void execute() {
            output().value = source().value;
        }
    }

    /** second = first * scale + offset; scale and offset are only read. */
    private static final class Linear extends BinaryConstraint {

        private final Variable scale;
        private final Variable offset;

        Linear(Variable first, Variable scale, Variable offset, Variable second, Strength strength) {
            super(first, second, strength, List.of(scale, offset));
            this.scale = scale;
            this.offset = offset;
        }

        @Override
        void execute() {
            if (direction == Direction.FORWARD) {
                second.value = first.value * scale.value + offset.value;
            } else {
                first.value = Math.floorDiv(second.value - offset.value, scale.value);
            }
        }
    }

    private record Plan(List<Constraint> steps) {
        void execute() {
            steps.forEach(Constraint::execute);
        }
    }

    private static final class Solver {

        private int mark;
        private int additions;
        private int removals;

        private int newMark() {
            mark++;
            return mark;
        }

        <T extends Constraint> T add(T constraint) {
            additions++;
            constraint.connect();
            satisfyAll(constraint);
            return constraint;
        }

        private void satisfyAll(Constraint constraint) {
            int current = newMark();
            Constraint overridden = constraint.satisfy(current, this);
            while (overridden != null) {
                overridden = overridden.satisfy(current, this);
            }
        }

        void remove(Constraint constraint) {
            removals++;
            Variable target = constraint.output();
            constraint.markUnsatisfied();
            constraint.disconnect();
            removePropagateFrom(target).forEach(this::satisfyAll);
        }

        boolean addPropagate(Constraint constraint, int current) {
            List<Constraint> todo = new ArrayList<>();
            todo.add(constraint);
            while (!todo.isEmpty()) {
                Constraint next = todo.removeLast();
                Variable target = next.output();
                if (target.mark == current) {
                    remove(constraint);
                    return false;
                }
                next.recalculate();
                consumers(target, todo);
            }
            return true;
        }

        private static List<Constraint> removePropagateFrom(Variable target) {
            target.determinedBy = null;
            target.walkStrength = Strength.WEAKEST;
            target.stay = true;
            List<Constraint> unsatisfied = new ArrayList<>();
            List<Variable> todo = new ArrayList<>();
            todo.add(target);
            while (!todo.isEmpty()) {
                Variable variable = todo.removeLast();
                variable.constraints.stream().filter(one -> !one.isSatisfied()).forEach(unsatisfied::add);
                Constraint determining = variable.determinedBy;
                for (Constraint other : variable.constraints) {
                    if (other != determining && other.isSatisfied()) {
                        other.recalculate();
                        todo.add(other.output());
                    }
                }
            }
            unsatisfied.sort(Comparator.comparing(constraint -> constraint.strength));
            return unsatisfied;
        }

        private static void consumers(Variable variable, List<Constraint> result) {
            Constraint determining = variable.determinedBy;
            for (Constraint other : variable.constraints) {
                if (other != determining && other.isSatisfied()) {
                    result.add(other);
                }
            }
        }

        private Plan extractPlan(List<Constraint> sources) {
            int current = newMark();
            List<Constraint> steps = new ArrayList<>();
            List<Constraint> todo = new ArrayList<>(sources);
            while (!todo.isEmpty()) {
                Constraint constraint = todo.removeLast();
                Variable target = constraint.output();
                if (target.mark != current && constraint.inputsKnown(current)) {
                    steps.add(constraint);
                    target.mark = current;
                    consumers(target, todo);
                }
            }
            return new Plan(steps);
        }

        Plan planFor(List<Constraint> constraints) {
            return extractPlan(constraints.stream().filter(one -> one.isInput() && one.isSatisfied()).toList());
        }

        void change(Variable variable, long value) {
            Edit edit = add(new Edit(variable, Strength.PREFERRED));
            Plan plan = planFor(List.of(edit));
            for (int i = 0; i < 10; i++) {
                variable.value = value;
                plan.execute();
            }
            remove(edit);
        }
    }

    private static String chainTest(int size) {
        var solver = new Solver();
        List<Variable> variables = new ArrayList<>();
        for (int i = 0; i <= size; i++) {
            variables.add(new Variable("v" + i, 0));
        }
        for (int i = 0; i < size; i++) {
            solver.add(new Equal(variables.get(i), variables.get(i + 1), Strength.REQUIRED));
        }
        solver.add(new Stay(variables.getLast(), Strength.STRONG_DEFAULT));
        Edit edit = solver.add(new Edit(variables.getFirst(), Strength.PREFERRED));
        Plan plan = solver.planFor(List.of(edit));
        long checksum = 0;
        for (int value = 0; value < 50; value++) {
            variables.getFirst().value = value;
            plan.execute();
            if (variables.getLast().value != value) {
                throw new IllegalStateException(variables.getLast().name + ": chain is broken at " + value);
            }
            checksum += variables.getLast().value;
        }
        solver.remove(edit);
        return "chain: plan=" + plan.steps().size() + " sum=" + checksum + " added=" + solver.additions + " removed="
                + solver.removals;
    }

    private static String projectionTest(int size) {
        var solver = new Solver();
        var scale = new Variable("scale", 10);
        var offset = new Variable("offset", 1000);
        List<Variable> sources = new ArrayList<>();
        List<Variable> targets = new ArrayList<>();
        for (int index = 0; index < size; index++) {
            var source = new Variable("src" + index, index);
            var target = new Variable("dst" + index, index);
            sources.add(source);
            targets.add(target);
            solver.add(new Stay(source, Strength.NORMAL));
            solver.add(new Linear(source, scale, offset, target, Strength.REQUIRED));
        }
        List<Variable> others = targets.subList(0, size - 1);
        List<Long> results = new ArrayList<>();
        solver.change(sources.getLast(), 17);
        results.add(targets.getLast().value);
        solver.change(targets.getLast(), 1050);
        results.add(sources.getLast().value);
        solver.change(scale, 5);
        results.add(others.stream().mapToLong(variable -> variable.value).sum());
        solver.change(offset, 2000);
        results.add(others.stream().mapToLong(variable -> variable.value).sum());
        return "projection: " + results.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String conflictTest() {
        var solver = new Solver();
        var variable = new Variable("x", 1);
        solver.add(new Edit(variable, Strength.REQUIRED));
        try {
            solver.add(new Edit(variable, Strength.REQUIRED));
        } catch (UnsatisfiableException error) {
            return "conflict: " + error.getMessage();
        }
        return "conflict: no conflict";
    }

    private static Object run(int size) {
        String strengths = Stream.of(Strength.values()).map(Strength::name).collect(Collectors.joining(" "));
        return List.of(chainTest(size), projectionTest(size), conflictTest(), "strengths: " + strengths);
    }
}
