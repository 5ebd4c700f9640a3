"""An incremental solver for one-way dataflow constraints.

Variables are connected by constraints of different strengths.  When a
constraint is added or removed, the solver finds anew which constraint
determines which variable, so that weaker ones give way to stronger ones, and
extracts a plan that can be executed many times.
"""
import sys
import time
from enum import IntEnum


class Strength(IntEnum):
    REQUIRED = 0
    STRONG_PREFERRED = 1
    PREFERRED = 2
    STRONG_DEFAULT = 3
    NORMAL = 4
    WEAK_DEFAULT = 5
    WEAKEST = 6


def weakest_of(first, second):
    return first if first >= second else second


def is_stronger(first, second):
    return first < second


def is_weaker(first, second):
    return first > second


class Unsatisfiable(Exception):
    pass


class Variable:
    """A value that at most one constraint determines at a time."""

    def __init__(self, name, value=0):
        self.name = name
        self.value = value
        self.constraints = []
        self.determined_by = None
        self.mark = 0
        self.walk_strength = Strength.WEAKEST
        self.stay = True

    def attach(self, constraint):
        self.constraints.append(constraint)

    def detach(self, constraint):
        if constraint in self.constraints:
            self.constraints.remove(constraint)
        if self.determined_by is constraint:
            self.determined_by = None

    def __repr__(self):
        return f"{self.name}={self.value}"


class Constraint:
    """Base of all constraints; a subclass says which variable it writes."""

    def __init__(self, strength):
        self.strength = strength

    # what subclasses provide
    def connect(self):
        raise NotImplementedError

    def disconnect(self):
        raise NotImplementedError

    def choose_method(self, mark):
        raise NotImplementedError

    def is_satisfied(self):
        raise NotImplementedError

    def mark_unsatisfied(self):
        raise NotImplementedError

    def inputs(self):
        raise NotImplementedError

    def output(self):
        raise NotImplementedError

    def recalculate(self):
        raise NotImplementedError

    def execute(self):
        raise NotImplementedError

    # common parts
    def is_input(self):
        return False

    def inputs_known(self, mark):
        for variable in self.inputs():
            if not (variable.mark == mark or variable.stay or variable.determined_by is None):
                return False
        return True

    def mark_inputs(self, mark):
        for variable in self.inputs():
            variable.mark = mark

    def satisfy(self, mark, solver):
        """Takes over an output; gives the constraint that was pushed out."""
        self.choose_method(mark)
        if not self.is_satisfied():
            if self.strength == Strength.REQUIRED:
                raise Unsatisfiable("could not satisfy a required constraint")
            return None
        self.mark_inputs(mark)
        target = self.output()
        overridden = target.determined_by
        if overridden is not None:
            overridden.mark_unsatisfied()
        target.determined_by = self
        if not solver.add_propagate(self, mark):
            raise Unsatisfiable("cycle encountered")
        target.mark = mark
        return overridden


class UnaryConstraint(Constraint):
    def __init__(self, variable, strength, solver):
        super().__init__(strength)
        self.variable = variable
        self.satisfied = False
        solver.add(self)

    def connect(self):
        self.variable.attach(self)
        self.satisfied = False

    def disconnect(self):
        self.variable.detach(self)
        self.satisfied = False

    def choose_method(self, mark):
        self.satisfied = (self.variable.mark != mark
                          and is_stronger(self.strength, self.variable.walk_strength))

    def is_satisfied(self):
        return self.satisfied

    def mark_unsatisfied(self):
        self.satisfied = False

    def inputs(self):
        return ()

    def output(self):
        return self.variable

    def recalculate(self):
        self.variable.walk_strength = self.strength
        self.variable.stay = not self.is_input()
        if self.variable.stay:
            self.execute()


class Stay(UnaryConstraint):
    def execute(self):
        pass


class Edit(UnaryConstraint):
    def is_input(self):
        return True

    def execute(self):
        pass


NONE, FORWARD, BACKWARD = "none", "forward", "backward"


class BinaryConstraint(Constraint):
    def __init__(self, first, second, strength, solver, *others):
        super().__init__(strength)
        self.first = first
        self.second = second
        self.others = others
        self.direction = NONE
        solver.add(self)

    def connect(self):
        self.first.attach(self)
        self.second.attach(self)
        for variable in self.others:
            variable.attach(self)
        self.direction = NONE

    def disconnect(self):
        self.first.detach(self)
        self.second.detach(self)
        for variable in self.others:
            variable.detach(self)
        self.direction = NONE

    def choose_method(self, mark):
        first, second = self.first, self.second
        if first.mark == mark:
            usable = second.mark != mark and is_stronger(self.strength, second.walk_strength)
            self.direction = FORWARD if usable else NONE
        elif second.mark == mark:
            usable = is_stronger(self.strength, first.walk_strength)
            self.direction = BACKWARD if usable else NONE
        elif is_weaker(first.walk_strength, second.walk_strength):
            usable = is_stronger(self.strength, first.walk_strength)
            self.direction = BACKWARD if usable else NONE
        else:
            usable = is_stronger(self.strength, second.walk_strength)
            self.direction = FORWARD if usable else NONE

    def is_satisfied(self):
        return self.direction != NONE

    def mark_unsatisfied(self):
        self.direction = NONE

    def source(self):
        return self.first if self.direction == FORWARD else self.second

    def inputs(self):
        return (self.source(), *self.others)

    def output(self):
        return self.second if self.direction == FORWARD else self.first

    def recalculate(self):
        source, target = self.source(), self.output()
        target.walk_strength = weakest_of(self.strength, source.walk_strength)
        target.stay = all(variable.stay for variable in self.inputs())
        if target.stay:
            self.execute()


class Equal(BinaryConstraint):
    def execute(self):
        self.output().value = self.source().value


class Linear(BinaryConstraint):
    """second = first * scale + offset; scale and offset are only read."""

    def __init__(self, first, scale, offset, second, strength, solver):
        self.scale = scale
        self.offset = offset
        super().__init__(first, second, strength, solver, scale, offset)

    def execute(self):
        if self.direction == FORWARD:
            self.second.value = self.first.value * self.scale.value + self.offset.value
        else:
            self.first.value = (self.second.value - self.offset.value) // self.scale.value


class Plan:
    def __init__(self, steps):
        self.steps = steps

    def __len__(self):
        return len(self.steps)

    def execute(self):
        for constraint in self.steps:
            constraint.execute()


class Solver:
    def __init__(self):
        self.mark = 0
        self.additions = 0
        self.removals = 0

    def new_mark(self):
        self.mark += 1
        return self.mark

    def add(self, constraint):
        self.additions += 1
        constraint.connect()
        mark = self.new_mark()
        overridden = constraint.satisfy(mark, self)
        while overridden is not None:
            overridden = overridden.satisfy(mark, self)

    def remove(self, constraint):
        self.removals += 1
        target = constraint.output()
        constraint.mark_unsatisfied()
        constraint.disconnect()
        for other in self.remove_propagate_from(target):
            mark = self.new_mark()
            overridden = other.satisfy(mark, self)
            while overridden is not None:
                overridden = overridden.satisfy(mark, self)

    def add_propagate(self, constraint, mark):
        todo = [constraint]
        while todo:
            current = todo.pop()
            target = current.output()
            if target.mark == mark:
                self.remove(constraint)
                return False
            current.recalculate()
            self.consumers(target, todo)
        return True

    def remove_propagate_from(self, target):
        target.determined_by = None
        target.walk_strength = Strength.WEAKEST
        target.stay = True
        unsatisfied = []
        todo = [target]
        while todo:
            variable = todo.pop()
            unsatisfied.extend(c for c in variable.constraints if not c.is_satisfied())
            determining = variable.determined_by
            for other in variable.constraints:
                if other is not determining and other.is_satisfied():
                    other.recalculate()
                    todo.append(other.output())
        unsatisfied.sort(key=lambda constraint: constraint.strength)
        return unsatisfied

    @staticmethod
    def consumers(variable, result):
        determining = variable.determined_by
        for other in variable.constraints:
            if other is not determining and other.is_satisfied():
                result.append(other)

    def extract_plan(self, sources):
        mark = self.new_mark()
        steps = []
        todo = list(sources)
        while todo:
            constraint = todo.pop()
            target = constraint.output()
            if target.mark != mark and constraint.inputs_known(mark):
                steps.append(constraint)
                target.mark = mark
                self.consumers(target, todo)
        return Plan(steps)

    def plan_for(self, constraints):
        return self.extract_plan([c for c in constraints if c.is_input() and c.is_satisfied()])

    def change(self, variable, value):
        edit = Edit(variable, Strength.PREFERRED, self)
        plan = self.plan_for([edit])
        for _ in range(10):
            variable.value = value
            plan.execute()
        self.remove(edit)
        return len(plan)


def chain_test(size):
    """A long chain of equalities: editing one end must move the other."""
    solver = Solver()
    variables = [Variable("v%d" % i) for i in range(size + 1)]
    for before, after in zip(variables, variables[1:]):
        Equal(before, after, Strength.REQUIRED, solver)
    Stay(variables[-1], Strength.STRONG_DEFAULT, solver)
    edit = Edit(variables[0], Strength.PREFERRED, solver)
    plan = solver.plan_for([edit])
    checksum = 0
    for value in range(50):
        variables[0].value = value
        plan.execute()
        if variables[-1].value != value:
            raise AssertionError("chain is broken at %d" % value)
        checksum += variables[-1].value
    solver.remove(edit)
    return len(plan), checksum, solver.additions, solver.removals


def projection_test(size):
    """Many scaled pairs that share scale and offset."""
    solver = Solver()
    scale = Variable("scale", 10)
    offset = Variable("offset", 1000)
    targets = []
    source = target = None
    for index in range(size):
        source = Variable("src%d" % index, index)
        target = Variable("dst%d" % index, index)
        targets.append(target)
        Stay(source, Strength.NORMAL, solver)
        Linear(source, scale, offset, target, Strength.REQUIRED, solver)
    results = []
    solver.change(source, 17)
    results.append(target.value)
    solver.change(target, 1050)
    results.append(source.value)
    solver.change(scale, 5)
    results.append(sum(variable.value for variable in targets[:-1]))
    solver.change(offset, 2000)
    results.append(sum(variable.value for variable in targets[:-1]))
    return results


def conflict_test():
    """Two required constraints on one variable cannot both hold."""
    solver = Solver()
    variable = Variable("x", 1)
    Edit(variable, Strength.REQUIRED, solver)
    try:
        Edit(variable, Strength.REQUIRED, solver)
    except Unsatisfiable as error:
        return str(error)
    return "no conflict"


def run(size):
    lines = []
    length, checksum, additions, removals = chain_test(size)
    lines.append(f"chain: plan={length} sum={checksum} added={additions} removed={removals}")
    lines.append("projection: " + ", ".join(str(value) for value in projection_test(size)))
    lines.append("conflict: " + conflict_test())
    lines.append("strengths: " + " ".join(strength.name for strength in Strength))
    return lines


def main():
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    time.perf_counter_ns()
    for line in run(size):
        print(line)


if __name__ == "__main__":
    main()
