package org.scriptling.builtins.modules;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.ScriptlingContext;
import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Attributes;
import org.scriptling.operations.Calls;
import org.scriptling.operations.Iteration;
import org.scriptling.operations.Numbers;
import org.scriptling.operations.Texts;
import org.scriptling.operations.Types;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.None;

/** The module {@code time}. */
public final class TimeModule {

    private static final StructSequence STRUCT_TIME = new StructSequence("time", "struct_time", "tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst");
    private static final DateTimeFormatter NOW = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS");
    private static final double LONGEST_SLEEP = 9e9;

    private TimeModule() {
    }

    static Map<String, Object> members() {
        ZoneId zone = ZoneId.systemDefault();
        boolean daylight = zone.getRules().nextTransition(Instant.now()) != null;
        long standardOffset = zone.getRules().getStandardOffset(Instant.now()).getTotalSeconds();
        return MemberTable.forModule("time") //
                        .function("time()", arguments -> nanosecondsSinceEpoch() / 1e9) //
                        .function("time_ns()", arguments -> nanosecondsSinceEpoch()) //
                        .function("perf_counter()", arguments -> System.nanoTime() / 1e9) //
                        .function("perf_counter_ns()", arguments -> System.nanoTime()) //
                        .function("monotonic()", arguments -> System.nanoTime() / 1e9) //
                        .function("monotonic_ns()", arguments -> System.nanoTime()) //
                        .function("process_time()", arguments -> processNanoseconds() / 1e9) //
                        .function("process_time_ns()", arguments -> processNanoseconds()) //
                        .function("now()", arguments -> Strings.of(NOW.format(LocalDateTime.now()))) //
                        .function("sleep(secs, /)", TimeModule::sleep) //
                        .function("localtime(secs=None, /)", arguments -> struct(TimeFields.of(moment(arguments[0], ZoneId.systemDefault())))) //
                        .function("gmtime(secs=None, /)", arguments -> struct(TimeFields.of(moment(arguments[0], ZoneOffset.UTC)))) //
                        .function("mktime(t, /)", TimeModule::makeTime) //
                        .function("strftime(format, t=None, /)", TimeModule::format) //
                        .function("strptime(string, format='%a %b %d %H:%M:%S %Y', /)",
                                        arguments -> struct(TimeParser.parse(text(arguments[0], "strptime() argument 0"), text(arguments[1], "strptime() argument 1")))) //
                        .function("asctime(t=None, /)", arguments -> Strings.of(fields(arguments[0]).asciiText())) //
                        .function("ctime(secs=None, /)", arguments -> Strings.of(TimeFields.of(moment(arguments[0], ZoneId.systemDefault())).asciiText())) //
                        .constant("struct_time", STRUCT_TIME.type()) //
                        .constant("timezone", -standardOffset) //
                        .constant("altzone", daylight ? -standardOffset - 3600 : -standardOffset) //
                        .constant("daylight", daylight ? 1L : 0L) //
                        .constant("tzname", new ScriptTuple(Strings.of(TimeFields.defaultZoneName(false)), Strings.of(TimeFields.defaultZoneName(true)))) //
                        .build();
    }

    private static long nanosecondsSinceEpoch() {
        Instant now = Instant.now();
        return now.getEpochSecond() * 1_000_000_000 + now.getNano();
    }

    private static long processNanoseconds() {
        return ProcessHandle.current().info().totalCpuDuration().map(java.time.Duration::toNanos).orElseGet(System::nanoTime);
    }

    private static Object sleep(Object[] arguments) {
        double seconds = Numbers.toDouble(arguments[0]);
        if (Double.isNaN(seconds)) {
            throw Errors.valueError("Invalid value NaN (not a number)");
        }
        if (seconds < 0) {
            throw Errors.valueError("sleep length must be non-negative");
        }
        if (seconds > LONGEST_SLEEP) {
            throw Errors.overflowError("timestamp too large to convert to C PyTime_t");
        }
        try {
            ScriptlingContext.current().blocking(() -> {
                Thread.sleep((long) (seconds * 1000), (int) (seconds * 1e9 % 1e6));
                return null;
            });
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
        return None.INSTANCE;
    }

    /** The moment of an argument that is a number of seconds, None (the present moment), or an object whose {@code timetuple()} gives local time. */
    private static ZonedDateTime moment(Object seconds, ZoneId zone) {
        if (seconds == None.INSTANCE) {
            return ZonedDateTime.now(zone);
        }
        if (!Numbers.isInteger(seconds) && !(Types.unwrap(seconds) instanceof Double)) {
            Object timetuple = Attributes.getOrNull(seconds, "timetuple");
            if (timetuple != null) {
                return ZonedDateTime.of(local(tupleFields(Calls.call(timetuple))), ZoneId.systemDefault()).withZoneSameInstant(zone);
            }
        }
        double value = Numbers.toDouble(seconds);
        if (Double.isNaN(value)) {
            throw Errors.valueError("Invalid value NaN (not a number)");
        }
        try {
            return Instant.ofEpochSecond((long) Math.floor(value)).atZone(zone);
        } catch (DateTimeException outside) {
            throw Errors.overflowError("timestamp out of range for platform time_t");
        }
    }

    private static Object struct(TimeFields time) {
        Object[] items = {time.year(), (long) time.month(), (long) time.day(), (long) time.hour(), (long) time.minute(), (long) time.second(), (long) time.weekday(),
                        (long) time.yearDay(), (long) time.daylightSaving()};
        return STRUCT_TIME.makeWith(items, "tm_zone", time.zone() == null ? None.INSTANCE : Strings.of(time.zone()), "tm_gmtoff",
                        time.offsetSeconds() == null ? None.INSTANCE : (Object) (long) time.offsetSeconds());
    }

    /** The fields of a StructTime, tuple or list; None stands for the local time now. */
    private static TimeFields fields(Object time) {
        return time == None.INSTANCE ? TimeFields.of(ZonedDateTime.now(ZoneId.systemDefault())) : checked(tupleFields(time), time);
    }

    private static long[] tupleFields(Object time) {
        Object plain = Types.unwrap(time);
        if (!(plain instanceof ScriptTuple) && !(plain instanceof ScriptList)) {
            throw Errors.typeError("Tuple or struct_time argument required");
        }
        Object[] items = Iteration.toArray(plain);
        if (items.length != 9) {
            throw Errors.typeError("illegal time tuple argument");
        }
        long[] fields = new long[9];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = Numbers.indexLong(items[i]);
        }
        return fields;
    }

    private static int inRange(long value, long low, long high, String name) {
        if (value < low || value > high) {
            throw Errors.valueError("%s out of range", name);
        }
        return (int) value;
    }

    private static TimeFields checked(long[] fields, Object source) {
        // Python lets zero stand for the first month and day.
        int month = Math.max(1, inRange(fields[1], 0, 12, "month"));
        int day = Math.max(1, inRange(fields[2], 0, 31, "day of month"));
        int hour = inRange(fields[3], 0, 23, "hour");
        int minute = inRange(fields[4], 0, 59, "minute");
        int second = inRange(fields[5], 0, 61, "seconds");
        if (fields[6] < -1) {
            throw Errors.valueError("day of week out of range");
        }
        int weekday = (int) Math.floorMod(fields[6], 7L);
        int yearDay = Math.max(1, inRange(fields[7], 0, 366, "day of year"));
        int daylightSaving = Long.signum(fields[8]);
        Object zone = source == null ? null : Attributes.getOrNull(source, "tm_zone");
        Object offset = source == null ? null : Attributes.getOrNull(source, "tm_gmtoff");
        String zoneName = zone instanceof TruffleString name ? Strings.toJava(name) : TimeFields.defaultZoneName(daylightSaving > 0);
        Integer seconds = offset instanceof Long given ? (Integer) given.intValue() : (Integer) ZoneId.systemDefault().getRules().getOffset(local(fields)).getTotalSeconds();
        return new TimeFields(fields[0], month, day, hour, minute, second, 0, weekday, yearDay, daylightSaving, zoneName, seconds);
    }

    /** The local time that fields stand for; values outside their range carry over. */
    private static LocalDateTime local(long[] fields) {
        try {
            return LocalDateTime.of(Math.toIntExact(fields[0]), 1, 1, 0, 0).plusMonths(fields[1] - 1).plusDays(fields[2] - 1).plusHours(fields[3]).plusMinutes(fields[4]).plusSeconds(
                            fields[5]);
        } catch (DateTimeException | ArithmeticException outside) {
            throw Errors.overflowError("mktime argument out of range");
        }
    }

    private static Object makeTime(Object[] arguments) {
        long[] fields = tupleFields(arguments[0]);
        ZonedDateTime time = local(fields).atZone(ZoneId.systemDefault());
        return (double) (fields[8] > 0 ? time.withLaterOffsetAtOverlap().withEarlierOffsetAtOverlap() : fields[8] == 0 ? time.withLaterOffsetAtOverlap() : time).toEpochSecond();
    }

    /** Seconds since the epoch of a local time. */
    static long secondsOfLocalTime(TimeFields time) {
        return local(new long[]{time.year(), time.month(), time.day(), time.hour(), time.minute(), time.second()}).atZone(ZoneId.systemDefault()).toEpochSecond();
    }

    private static Object format(Object[] arguments) {
        return Strings.of(TimeFormat.format(text(arguments[0], "strftime() argument 1"), fields(arguments[1]), false));
    }

    private static String text(Object value, String what) {
        if (!(Types.unwrap(value) instanceof TruffleString text)) {
            throw Errors.typeError("%s must be str, not %s", what, Texts.representationJava(Types.classOf(value)));
        }
        return Strings.toJava(text);
    }
}
