package org.scriptling.benchmarks.programs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Twin of sorting.py. */
final class Sorting {

    private Sorting() {
    }

    /** @param arguments see {@link Driver#measure} */
    public static void main(String[] arguments) {
        Driver.measure(arguments, 36_000, Sorting::run);
    }

    private record Person(String name, int age) {
    }

    private static Object run(int size) {
        long seed = 42;
        List<Long> numbers = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648L;
            numbers.add(seed);
        }
        List<Long> ordered = new ArrayList<>(numbers);
        ordered.sort(null);
        List<Long> byDigits = new ArrayList<>(numbers);
        byDigits.sort(Comparator.<Long>comparingLong(n -> n % 1000).thenComparingLong(n -> -n));
        List<Person> people = new ArrayList<>();
        for (long n : numbers) {
            people.add(new Person("p" + n % 5000, (int) (n % 90)));
        }
        people.sort(Comparator.comparing(Person::name));
        people.sort(Comparator.comparingInt(Person::age).reversed());
        List<String> texts = new ArrayList<>();
        for (long n : numbers) {
            texts.add(String.valueOf(n));
        }
        texts.sort(null);
        return List.of(ordered.getFirst(), byDigits.getFirst(), byDigits.getLast(), people.getFirst().name(),
                people.getLast().name(), texts.get(size / 2));
    }
}
