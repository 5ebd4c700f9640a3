"""Bodies that attract each other, advanced by three different integrators.

Only addition, subtraction, multiplication, division and square root are used,
all of which are exactly rounded, so that every digit printed is determined.
"""
import math
import sys
import time

SOLAR_MASS = 39.47841760435743
DAYS_PER_YEAR = 365.24


class Vector:
    """Three components; all operations give new vectors."""

    __slots__ = ("x", "y", "z")

    def __init__(self, x=0.0, y=0.0, z=0.0):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y, self.z - other.z)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor, self.z * factor)

    __rmul__ = __mul__

    def __neg__(self):
        return Vector(-self.x, -self.y, -self.z)

    def dot(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z

    def cross(self, other):
        return Vector(self.y * other.z - self.z * other.y,
                      self.z * other.x - self.x * other.z,
                      self.x * other.y - self.y * other.x)

    def length(self):
        return math.sqrt(self.dot(self))

    def __iter__(self):
        yield self.x
        yield self.y
        yield self.z

    def __repr__(self):
        return "(" + ", ".join("%.9f" % part for part in self) + ")"


class Body:
    """Mutable position and velocity in plain fields, as the inner loop wants them."""

    __slots__ = ("name", "x", "y", "z", "vx", "vy", "vz", "mass")

    def __init__(self, name, position, velocity, mass):
        self.name = name
        self.x, self.y, self.z = position
        self.vx, self.vy, self.vz = velocity
        self.mass = mass

    @property
    def position(self):
        return Vector(self.x, self.y, self.z)

    @property
    def velocity(self):
        return Vector(self.vx, self.vy, self.vz)

    @velocity.setter
    def velocity(self, value):
        self.vx, self.vy, self.vz = value


def daily(x, y, z):
    """A velocity per day as one per year."""
    return (x * DAYS_PER_YEAR, y * DAYS_PER_YEAR, z * DAYS_PER_YEAR)


def outer_planets():
    """A sun and four made-up giants with coordinates of a plausible size."""
    return [
        Body("sun", (0.0, 0.0, 0.0), (0.0, 0.0, 0.0), SOLAR_MASS),
        Body("first", (4.85, -1.15, -0.105), daily(0.0016625, 0.0077125, -0.0000690625), SOLAR_MASS / 1024),
        Body("second", (8.34375, 4.125, -0.40234375), daily(-0.002765625, 0.0049985, 0.0000230), SOLAR_MASS / 3500),
        Body("third", (12.890625, -15.109375, -0.2236328125), daily(0.00296484375, 0.0023779296875, -0.0000296), SOLAR_MASS / 22900),
        Body("fourth", (15.375, -25.9191, 0.1792578125), daily(0.0026806640625, 0.00162841796875, -0.0000951), SOLAR_MASS / 19400),
    ]


class System:
    def __init__(self, bodies):
        self.bodies = bodies
        self.pairs = [(bodies[i], bodies[j]) for i in range(len(bodies)) for j in range(i + 1, len(bodies))]

    def centre(self):
        """Gives the sun the momentum that makes the total zero."""
        total = Vector()
        for body in self.bodies:
            total = total + body.velocity * body.mass
        self.bodies[0].velocity = -total * (1.0 / self.bodies[0].mass)

    def energy(self):
        result = 0.0
        for body in self.bodies:
            result += 0.5 * body.mass * (body.vx * body.vx + body.vy * body.vy + body.vz * body.vz)
        for first, second in self.pairs:
            result -= first.mass * second.mass / (first.position - second.position).length()
        return result

    def angular_momentum(self):
        total = Vector()
        for body in self.bodies:
            total = total + body.mass * body.position.cross(body.velocity)
        return total

    def kick(self, step):
        for first, second in self.pairs:
            dx = first.x - second.x
            dy = first.y - second.y
            dz = first.z - second.z
            square = dx * dx + dy * dy + dz * dz
            magnitude = step / (square * math.sqrt(square))
            pull = second.mass * magnitude
            first.vx -= dx * pull
            first.vy -= dy * pull
            first.vz -= dz * pull
            pull = first.mass * magnitude
            second.vx += dx * pull
            second.vy += dy * pull
            second.vz += dz * pull

    def drift(self, step):
        for body in self.bodies:
            body.x += step * body.vx
            body.y += step * body.vy
            body.z += step * body.vz

    def advance(self, step):
        raise NotImplementedError


class EulerSystem(System):
    """Kick, then drift."""

    def advance(self, step):
        self.kick(step)
        self.drift(step)


class LeapfrogSystem(System):
    """Half a kick, drift, half a kick."""

    def advance(self, step):
        self.kick(step / 2)
        self.drift(step)
        self.kick(step / 2)


class ReferenceSystem(System):
    """The leapfrog with vector objects: slow, to check the one above."""

    def accelerations(self):
        result = [Vector() for _ in self.bodies]
        for i, first in enumerate(self.bodies):
            for j, second in enumerate(self.bodies):
                if i < j:
                    distance = first.position - second.position
                    square = distance.dot(distance)
                    scaled = distance * (1.0 / (square * math.sqrt(square)))
                    result[i] = result[i] - scaled * second.mass
                    result[j] = result[j] + scaled * first.mass
        return result

    def half(self, step):
        for body, acceleration in zip(self.bodies, self.accelerations()):
            body.velocity = body.velocity + acceleration * (step / 2)

    def advance(self, step):
        self.half(step)
        self.drift(step)
        self.half(step)


def run(size):
    lines = []
    finals = {}
    for kind, steps in ((EulerSystem, size), (LeapfrogSystem, size), (ReferenceSystem, size // 10)):
        system = kind(outer_planets())
        system.centre()
        before = system.energy()
        lines.append(f"{kind.__name__}: energy {before:.9f}")
        step = 0.01 if kind is not ReferenceSystem else 0.1
        for _ in range(steps):
            system.advance(step)
        after = system.energy()
        finals[kind.__name__] = system
        lines.append(f"  after {steps} steps {after:.9f}, change {abs(after - before) / abs(before):.3e}")
        lines.append(f"  momentum {system.angular_momentum()!r}")
    for body in finals["LeapfrogSystem"].bodies:
        lines.append(f"{body.name:>8} {body.position!r} {body.vx:+.6e}")
    exact = 0.0
    for body in finals["EulerSystem"].bodies:
        exact += body.x
    lines.append(f"x {exact!r}")
    return lines


def main():
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    time.perf_counter_ns()
    sys.stdout.write("\n".join(run(size)) + "\n")


if __name__ == "__main__":
    main()
