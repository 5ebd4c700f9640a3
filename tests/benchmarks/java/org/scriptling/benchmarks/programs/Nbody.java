package org.scriptling.benchmarks.programs;

import java.util.List;

/** Twin of nbody.py. */
final class Nbody {

    private Nbody() {
    }

    /** @param arguments see {@link Driver#measure} */
    public static void main(String[] arguments) {
        Driver.measure(arguments, 8000, Nbody::run);
    }

    private static final class Body {

        private double x;
        private double y;
        private double z;
        private double vx;
        private double vy;
        private double vz;
        private final double mass;

        Body(double x, double y, double z, double vx, double vy, double vz, double mass) {
            this.x = x;
            this.y = y;
            this.z = z;
            this.vx = vx;
            this.vy = vy;
            this.vz = vz;
            this.mass = mass;
        }
    }

    private static List<Body> system() {
        return List.of(
                new Body(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 40.0),
                new Body(5.0, -1.0, -0.1, 0.6, 2.8, -0.02, 0.04),
                new Body(8.0, 4.0, -0.4, -1.0, 1.8, 0.01, 0.01),
                new Body(13.0, -15.0, -0.2, 1.1, 0.9, -0.01, 0.002),
                new Body(15.0, -26.0, 0.2, 1.0, 0.6, -0.03, 0.002));
    }

    private static void advance(List<Body> bodies, double step) {
        int count = bodies.size();
        for (int i = 0; i < count; i++) {
            Body a = bodies.get(i);
            for (int j = i + 1; j < count; j++) {
                Body b = bodies.get(j);
                double dx = a.x - b.x;
                double dy = a.y - b.y;
                double dz = a.z - b.z;
                double squared = dx * dx + dy * dy + dz * dz;
                double magnitude = step / (squared * Math.sqrt(squared));
                a.vx -= dx * b.mass * magnitude;
                a.vy -= dy * b.mass * magnitude;
                a.vz -= dz * b.mass * magnitude;
                b.vx += dx * a.mass * magnitude;
                b.vy += dy * a.mass * magnitude;
                b.vz += dz * a.mass * magnitude;
            }
        }
        for (Body body : bodies) {
            body.x += step * body.vx;
            body.y += step * body.vy;
            body.z += step * body.vz;
        }
    }

    private static double energy(List<Body> bodies) {
        double total = 0.0;
        for (int i = 0; i < bodies.size(); i++) {
            Body a = bodies.get(i);
            total += 0.5 * a.mass * (a.vx * a.vx + a.vy * a.vy + a.vz * a.vz);
            for (Body b : bodies.subList(i + 1, bodies.size())) {
                double dx = a.x - b.x;
                double dy = a.y - b.y;
                double dz = a.z - b.z;
                total -= a.mass * b.mass / Math.sqrt(dx * dx + dy * dy + dz * dz);
            }
        }
        return total;
    }

    private static Object run(int size) {
        List<Body> bodies = system();
        for (int i = 0; i < size; i++) {
            advance(bodies, 0.01);
        }
        return Driver.round(energy(bodies));
    }
}
