// Twin of deltablue.py, whose program is the test program "constraints".
export const SIZE = 1500;

const Strength = Object.freeze({
  REQUIRED: 0, STRONG_PREFERRED: 1, PREFERRED: 2, STRONG_DEFAULT: 3, NORMAL: 4, WEAK_DEFAULT: 5, WEAKEST: 6,
});

function weakestOf(first, second) {
  return first >= second ? first : second;
}

function isStronger(first, second) {
  return first < second;
}

function isWeaker(first, second) {
  return first > second;
}

class Unsatisfiable extends Error {
}

class Variable {
  constructor(name, value = 0) {
    this.name = name;
    this.value = value;
    this.constraints = [];
    this.determinedBy = null;
    this.mark = 0;
    this.walkStrength = Strength.WEAKEST;
    this.stay = true;
  }

  attach(constraint) {
    this.constraints.push(constraint);
  }

  detach(constraint) {
    const index = this.constraints.indexOf(constraint);
    if (index >= 0) {
      this.constraints.splice(index, 1);
    }
    if (this.determinedBy === constraint) {
      this.determinedBy = null;
    }
  }
}

class Constraint {
  constructor(strength) {
    this.strength = strength;
  }

  isInput() {
    return false;
  }

  inputsKnown(mark) {
    for (const variable of this.inputs()) {
      if (!(variable.mark === mark || variable.stay || variable.determinedBy === null)) {
        return false;
      }
    }
    return true;
  }

  markInputs(mark) {
    for (const variable of this.inputs()) {
      variable.mark = mark;
    }
  }

  satisfy(mark, solver) {
    this.chooseMethod(mark);
    if (!this.isSatisfied()) {
      if (this.strength === Strength.REQUIRED) {
        throw new Unsatisfiable('could not satisfy a required constraint');
      }
      return null;
    }
    this.markInputs(mark);
    const target = this.output();
    const overridden = target.determinedBy;
    if (overridden !== null) {
      overridden.markUnsatisfied();
    }
    target.determinedBy = this;
    if (!solver.addPropagate(this, mark)) {
      throw new Unsatisfiable('cycle encountered');
    }
    target.mark = mark;
    return overridden;
  }
}

const NO_VARIABLES = [];

class UnaryConstraint extends Constraint {
  constructor(variable, strength, solver) {
    super(strength);
    this.variable = variable;
    this.satisfied = false;
    solver.add(this);
  }

  connect() {
    this.variable.attach(this);
    this.satisfied = false;
  }

  disconnect() {
    this.variable.detach(this);
    this.satisfied = false;
  }

  chooseMethod(mark) {
    this.satisfied = this.variable.mark !== mark && isStronger(this.strength, this.variable.walkStrength);
  }

  isSatisfied() {
    return this.satisfied;
  }

  markUnsatisfied() {
    this.satisfied = false;
  }

  inputs() {
    return NO_VARIABLES;
  }

  output() {
    return this.variable;
  }

  recalculate() {
    this.variable.walkStrength = this.strength;
    this.variable.stay = !this.isInput();
    if (this.variable.stay) {
      this.execute();
    }
  }
}

class Stay extends UnaryConstraint {
  execute() {
  }
}

class Edit extends UnaryConstraint {
  isInput() {
    return true;
  }

  execute() {
  }
}

const NONE = 'none';
const FORWARD = 'forward';
const BACKWARD = 'backward';

class BinaryConstraint extends Constraint {
  constructor(first, second, strength, others) {
    super(strength);
    this.first = first;
    this.second = second;
    this.others = others;
    this.direction = NONE;
  }

  connect() {
    this.first.attach(this);
    this.second.attach(this);
    for (const variable of this.others) {
      variable.attach(this);
    }
    this.direction = NONE;
  }

  disconnect() {
    this.first.detach(this);
    this.second.detach(this);
    for (const variable of this.others) {
      variable.detach(this);
    }
    this.direction = NONE;
  }

  chooseMethod(mark) {
    const { first, second } = this;
    if (first.mark === mark) {
      const usable = second.mark !== mark && isStronger(this.strength, second.walkStrength);
      this.direction = usable ? FORWARD : NONE;
    } else if (second.mark === mark) {
      const usable = isStronger(this.strength, first.walkStrength);
      this.direction = usable ? BACKWARD : NONE;
    } else if (isWeaker(first.walkStrength, second.walkStrength)) {
      const usable = isStronger(this.strength, first.walkStrength);
      this.direction = usable ? BACKWARD : NONE;
    } else {
      const usable = isStronger(this.strength, second.walkStrength);
      this.direction = usable ? FORWARD : NONE;
    }
  }

  isSatisfied() {
    return this.direction !== NONE;
  }

  markUnsatisfied() {
    this.direction = NONE;
  }

  source() {
    return this.direction === FORWARD ? this.first : this.second;
  }

  inputs() {
    return [this.source(), ...this.others];
  }

  output() {
    return this.direction === FORWARD ? this.second : this.first;
  }

  recalculate() {
    const source = this.source();
    const target = this.output();
    target.walkStrength = weakestOf(this.strength, source.walkStrength);
    target.stay = this.inputs().every((variable) => variable.stay);
    if (target.stay) {
      this.execute();
    }
  }
}

class Equal extends BinaryConstraint {
  constructor(first, second, strength, solver) {
    super(first, second, strength, []);
    solver.add(this);
  }

  execute() {
    this.output().value = this.source().value;
  }
}

/** second = first * scale + offset; scale and offset are only read. */
class Linear extends BinaryConstraint {
  constructor(first, scale, offset, second, strength, solver) {
    super(first, second, strength, [scale, offset]);
    this.scale = scale;
    this.offset = offset;
    solver.add(this);
  }

  execute() {
    if (this.direction === FORWARD) {
      this.second.value = this.first.value * this.scale.value + this.offset.value;
    } else {
      this.first.value = Math.floor((this.second.value - this.offset.value) / this.scale.value);
    }
  }
}

class Plan {
  constructor(steps) {
    this.steps = steps;
  }

  get length() {
    return this.steps.length;
  }

  execute() {
    for (const constraint of this.steps) {
      constraint.execute();
    }
  }
}

class Solver {
  constructor() {
    this.mark = 0;
    this.additions = 0;
    this.removals = 0;
  }

  newMark() {
    this.mark += 1;
    return this.mark;
  }

  add(constraint) {
    this.additions += 1;
    constraint.connect();
    this.satisfyAll(constraint);
  }

  satisfyAll(constraint) {
    const mark = this.newMark();
    let overridden = constraint.satisfy(mark, this);
    while (overridden !== null) {
      overridden = overridden.satisfy(mark, this);
    }
  }

  remove(constraint) {
    this.removals += 1;
    const target = constraint.output();
    constraint.markUnsatisfied();
    constraint.disconnect();
    for (const other of this.removePropagateFrom(target)) {
      this.satisfyAll(other);
    }
  }

  addPropagate(constraint, mark) {
    const todo = [constraint];
    while (todo.length > 0) {
      const current = todo.pop();
      const target = current.output();
      if (target.mark === mark) {
        this.remove(constraint);
        return false;
      }
      current.recalculate();
      Solver.consumers(target, todo);
    }
    return true;
  }

  removePropagateFrom(target) {
    target.determinedBy = null;
    target.walkStrength = Strength.WEAKEST;
    target.stay = true;
    const unsatisfied = [];
    const todo = [target];
    while (todo.length > 0) {
      const variable = todo.pop();
      unsatisfied.push(...variable.constraints.filter((c) => !c.isSatisfied()));
      const determining = variable.determinedBy;
      for (const other of variable.constraints) {
        if (other !== determining && other.isSatisfied()) {
          other.recalculate();
          todo.push(other.output());
        }
      }
    }
    unsatisfied.sort((a, b) => a.strength - b.strength);
    return unsatisfied;
  }

  static consumers(variable, result) {
    const determining = variable.determinedBy;
    for (const other of variable.constraints) {
      if (other !== determining && other.isSatisfied()) {
        result.push(other);
      }
    }
  }

  extractPlan(sources) {
    const mark = this.newMark();
    const steps = [];
    const todo = sources.slice();
    while (todo.length > 0) {
      const constraint = todo.pop();
      const target = constraint.output();
      if (target.mark !== mark && constraint.inputsKnown(mark)) {
        steps.push(constraint);
        target.mark = mark;
        Solver.consumers(target, todo);
      }
    }
    return new Plan(steps);
  }

  planFor(constraints) {
    return this.extractPlan(constraints.filter((c) => c.isInput() && c.isSatisfied()));
  }

  change(variable, value) {
    const edit = new Edit(variable, Strength.PREFERRED, this);
    const plan = this.planFor([edit]);
    for (let i = 0; i < 10; i++) {
      variable.value = value;
      plan.execute();
    }
    this.remove(edit);
    return plan.length;
  }
}

function chainTest(size) {
  const solver = new Solver();
  const variables = Array.from({ length: size + 1 }, (_, i) => new Variable(`v${i}`));
  for (let i = 0; i < size; i++) {
    new Equal(variables[i], variables[i + 1], Strength.REQUIRED, solver);
  }
  const last = variables[variables.length - 1];
  new Stay(last, Strength.STRONG_DEFAULT, solver);
  const edit = new Edit(variables[0], Strength.PREFERRED, solver);
  const plan = solver.planFor([edit]);
  let checksum = 0;
  for (let value = 0; value < 50; value++) {
    variables[0].value = value;
    plan.execute();
    if (last.value !== value) {
      throw new Error(`chain is broken at ${value}`);
    }
    checksum += last.value;
  }
  solver.remove(edit);
  return [plan.length, checksum, solver.additions, solver.removals];
}

function projectionTest(size) {
  const solver = new Solver();
  const scale = new Variable('scale', 10);
  const offset = new Variable('offset', 1000);
  const targets = [];
  let source = null;
  let target = null;
  for (let index = 0; index < size; index++) {
    source = new Variable(`src${index}`, index);
    target = new Variable(`dst${index}`, index);
    targets.push(target);
    new Stay(source, Strength.NORMAL, solver);
    new Linear(source, scale, offset, target, Strength.REQUIRED, solver);
  }
  const sumOfOthers = () => targets.slice(0, -1).reduce((sum, variable) => sum + variable.value, 0);
  const results = [];
  solver.change(source, 17);
  results.push(target.value);
  solver.change(target, 1050);
  results.push(source.value);
  solver.change(scale, 5);
  results.push(sumOfOthers());
  solver.change(offset, 2000);
  results.push(sumOfOthers());
  return results;
}

function conflictTest() {
  const solver = new Solver();
  const variable = new Variable('x', 1);
  new Edit(variable, Strength.REQUIRED, solver);
  try {
    new Edit(variable, Strength.REQUIRED, solver);
  } catch (error) {
    if (!(error instanceof Unsatisfiable)) {
      throw error;
    }
    return error.message;
  }
  return 'no conflict';
}

export function run(size) {
  const [length, checksum, additions, removals] = chainTest(size);
  return [
    `chain: plan=${length} sum=${checksum} added=${additions} removed=${removals}`,
    'projection: ' + projectionTest(size).join(', '),
    'conflict: ' + conflictTest(),
    'strengths: ' + Object.keys(Strength).join(' '),
  ];
}
