package org.scriptling.runtime.collection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** Sets: content, and the order in which CPython 3.12 prints sets of ints. */
class ScriptSetTest {

    private static Object[] boxed(long... values) {
        return Arrays.stream(values).boxed().toArray();
    }

    private static ScriptSet setOf(long... values) {
        return ScriptSet.of(false, boxed(values));
    }

    @Test
    void smallSetsComeInOrderOfTheirHashes() {
        assertArrayEquals(boxed(1, 2, 3), setOf(3, 1, 2).toArray());
        assertArrayEquals(boxed(8, 0), setOf(8, 0).toArray());
        assertArrayEquals(boxed(0, -1), setOf(-1, 0).toArray());
    }

    @Test
    void growthFollowsCPython() {
        assertArrayEquals(boxed(1L, -62L, 66L, -88L, -18L),
                        setOf(-18L, -62L, 1L, 66L, -88L).toArray());
        assertArrayEquals(boxed(97L, 193L, -252L, 681L, -852L, -882L, -808L, 863L),
                        setOf(-852L, 681L, 97L, -808L, -252L, 193L, -882L, 863L).toArray());
        assertArrayEquals(boxed(3L, 4L, 5L, -23L, -22L, -20L, 14L, -46L, 20L, -43L, -42L, 22L, 24L, -39L, 23L, -35L, 30L),
                        setOf(14L, -23L, -46L, -39L, 5L, 3L, -42L, -20L, -39L, 20L, 4L, -43L, 22L, -35L, -22L, 30L, 30L, 24L, -43L, 23L).toArray());
        assertArrayEquals(boxed(-875008L, 227969L, 133900L, -896004L, 197902L, 183566L, 426902L, -103274L, 115098L, -868322L, 197292L, 298157L, -752972L, 430263L, -720713L, 219703L, -392646L, 339898L, -341186L, -620990L, -606006L, 629966L, 800338L, -353067L, -121002L, -536358L, -168101L, -902310L, 493404L, 148703L, 174944L, 41056L, -795674L, -219026L, 167410L, 711541L, -568074L, -23563L, -783877L, -697476L),
                        setOf(227969L, -168101L, -896004L, -536358L, -902310L, 167410L, 800338L, -720713L, -392646L, -121002L, -697476L, 133900L, -752972L, 197292L, -353067L, 174944L, 711541L, 430263L, -620990L, -783877L, 219703L, 197902L, 339898L, -606006L, -219026L, -795674L, 148703L, 493404L, -868322L, 183566L, -875008L, 298157L, -568074L, 41056L, 426902L, 115098L, -103274L, 629966L, -341186L, -23563L).toArray());
        assertArrayEquals(boxed(6275L, 9476L, 6022L, 5128L, -6132L, -4595L, 145L, 280L, 5535L, 6177L, -1887L, 7209L, 9002L, -2002L, -8012L, 1848L, 1208L, -582L, -1860L, -7747L, -7871L, 1474L, 8776L, -565L, -178L, 6223L, -7602L, 2641L, -9261L, 4948L, 1370L, -675L, -162L, -7457L, 8287L, -2850L, 9954L, 9187L, 4707L, -5020L, 3038L, 1255L, -7318L, 3818L, -6934L, 8938L, -6164L, 1647L, 4849L, -4110L, -4494L, -8716L, 3701L, 8822L, 6775L, 1145L, 4602L, -8069L, -1155L, -5762L),
                        setOf(9187L, 4849L, 1848L, -178L, -1860L, -4110L, -2002L, -7318L, 8822L, -162L, 7209L, 6223L, 1255L, 4707L, -565L, 9954L, -7602L, -6132L, 6775L, 3701L, -4595L, 1208L, -5020L, 6022L, 3818L, -8716L, -7457L, 8287L, 8776L, 280L, 1145L, 1474L, 9476L, 6275L, 9002L, 4948L, -7747L, -6934L, -1155L, 5535L, -7871L, -8012L, 145L, 8938L, 4602L, -675L, 2641L, 1370L, -9261L, 5128L, 1647L, -4494L, -6164L, 6177L, -8069L, -2850L, -582L, -5762L, -1887L, 3038L).toArray());
        assertArrayEquals(boxed(2797342807750996482L, 2406217193287742981L, -1542769732894000665L, 4547246102387458736L, 513541334907754513L, -2085844481186893479L, 3330036650896806617L),
                        setOf(4547246102387458736L, -1542769732894000665L, 2797342807750996482L, 513541334907754513L, -2085844481186893479L, 3330036650896806617L, 2406217193287742981L).toArray());
    }

    @Test
    void algebraBuildsResultsInTheOrderOfCPython() {
        checkAlgebra(boxed(-6L, -11L, -15L, -9L, -11L, -6L), boxed(-6L, -20L, 11L, 17L, -9L),
                        boxed(11L, -20L, -15L, 17L, -11L, -9L, -6L),
                        boxed(-6L, -9L),
                        boxed(-15L, -11L),
                        boxed(17L, -15L, -11L, 11L, -20L),
                        boxed(-15L, -6L, -11L, -9L));
        checkAlgebra(boxed(-23L, -18L, -89L, -53L, 17L, 46L, 4L, 66L, 54L, -9L, -58L, 86L, 41L, 68L, 77L, 83L, -77L, 26L, 84L, 53L, 10L, 11L, 12L, 10L, -64L, 33L, 72L, 12L, -75L, -42L), boxed(-73L, -37L, 22L, -49L, -62L, -3L, 63L, -77L, -64L, -90L, 55L, -52L),
                        boxed(4L, 10L, 11L, 12L, 17L, 22L, 26L, 33L, -90L, -89L, 41L, 46L, -77L, 53L, 54L, -75L, 55L, -73L, 63L, -64L, 66L, -62L, 68L, -58L, 72L, -53L, -52L, 77L, -49L, 83L, 84L, 86L, -42L, -37L, -23L, -18L, -9L, -3L),
                        boxed(-64L, -77L),
                        boxed(4L, 10L, 11L, 12L, 17L, 26L, 33L, -89L, 41L, 46L, 53L, 54L, -75L, 66L, 68L, -58L, 72L, -53L, 77L, 83L, 84L, 86L, -42L, -23L, -18L, -9L),
                        boxed(4L, 10L, 11L, 12L, 17L, 22L, 26L, 33L, -90L, -89L, 41L, 46L, 53L, 54L, 55L, -73L, -75L, 63L, -62L, 66L, 68L, -58L, 72L, -53L, -52L, 77L, -49L, 83L, 84L, 86L, -42L, -37L, -23L, -18L, -9L, -3L),
                        boxed(-64L, 66L, 4L, 68L, -58L, 72L, 10L, 11L, 12L, -53L, 77L, 17L, 83L, 84L, -9L, 86L, -42L, 26L, 33L, -89L, 41L, -23L, 46L, -18L, -77L, 53L, 54L, -75L));
        checkAlgebra(boxed(74L, -149L, -14L, 114L, -187L, -164L, -94L, 114L, -8L), boxed(-124L, 124L, -71L, -23L, 108L, -14L, 42L, -138L, -141L, 49L, 38L, 45L, 47L, -41L, -157L, -127L, -148L, 183L, -25L, 179L, -65L, 45L, 154L, -118L, 64L, -189L, -95L, 70L, -15L, -125L, 153L, 78L, -187L, 188L, 70L, -48L, 129L, -154L, 156L, -67L),
                        boxed(-127L, 129L, -125L, -124L, -118L, 153L, 154L, 156L, -95L, -94L, 38L, 42L, 45L, 47L, 49L, 179L, 183L, -71L, 188L, -67L, -65L, 64L, -189L, -187L, 70L, 74L, 78L, -48L, -41L, -164L, -157L, -154L, -25L, -23L, -149L, 108L, -148L, -15L, -14L, 114L, -141L, -138L, -8L, 124L),
                        boxed(-14L, -187L),
                        boxed(-94L, 74L, -149L, 114L, -8L, -164L),
                        boxed(-127L, 129L, -125L, -124L, -118L, 153L, 154L, 156L, -95L, -94L, 38L, 42L, 45L, 47L, 49L, 179L, 183L, -71L, 188L, -67L, -65L, 64L, -189L, 70L, 74L, 78L, -48L, -41L, -164L, -157L, -154L, -25L, -23L, -149L, 108L, -148L, -15L, 114L, -141L, -138L, -8L, 124L),
                        boxed(-94L, -187L, 74L, -149L, -14L, 114L, -8L, -164L));
    }

    private static void checkAlgebra(Object[] left, Object[] right, Object[] union, Object[] intersection, Object[] difference, Object[] symmetricDifference, Object[] copy) {
        ScriptSet a = ScriptSet.of(false, left);
        ScriptSet b = ScriptSet.of(false, right);
        assertArrayEquals(union, SetOperations.union(a, b).toArray());
        assertArrayEquals(intersection, SetOperations.intersection(a, b).toArray());
        assertArrayEquals(difference, SetOperations.difference(a, b).toArray());
        assertArrayEquals(symmetricDifference, SetOperations.symmetricDifference(a, b).toArray());
        assertArrayEquals(copy, a.copy(false).toArray());
    }

    @Test
    void behavesLikeASetUnderRandomChanges() {
        Random random = new Random(20261122);
        ScriptSet set = new ScriptSet(false);
        Set<Object> expected = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            long value = random.nextInt(700) - 350;
            switch (random.nextInt(5)) {
                case 0, 1, 2 -> assertEquals(expected.add(value), set.add(value));
                case 3 -> assertEquals(expected.remove(value), set.remove(value));
                default -> assertEquals(expected.contains(value), set.contains(value));
            }
            assertEquals(expected.size(), set.size());
        }
        assertEquals(expected, new HashSet<>(Arrays.asList(set.toArray())));
    }

    @Test
    void removeAnyEmptiesTheSet() {
        ScriptSet set = setOf(5, 6, 7);
        Set<Object> removed = new HashSet<>();
        for (Object value = set.removeAny(); value != null; value = set.removeAny()) {
            assertTrue(removed.add(value));
        }
        assertEquals(new HashSet<>(Arrays.asList(boxed(5, 6, 7))), removed);
        assertEquals(0, set.size());
        assertNull(set.removeAny());
    }

    @Test
    void copiesAreIndependent() {
        ScriptSet original = setOf(1, 2);
        ScriptSet copy = original.copy(true);
        original.add(3L);
        assertTrue(copy.isFrozen());
        assertFalse(copy.contains(3L));
        assertEquals(2, copy.size());
    }

    @Test
    void addingASetToItselfChangesNothing() {
        ScriptSet set = setOf(1, 2);
        set.addAll(set);
        assertEquals(2, set.size());
    }
}
