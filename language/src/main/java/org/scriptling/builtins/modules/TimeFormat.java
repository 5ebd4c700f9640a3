package org.scriptling.builtins.modules;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** Writes times by the directives of {@code strftime}, with English names. */
final class TimeFormat {

    private final TimeFields time;
    private final boolean microseconds;
    private final StringBuilder output = new StringBuilder();

    private TimeFormat(TimeFields time, boolean microseconds) {
        this.time = time;
        this.microseconds = microseconds;
    }

    /**
     * The text of a time.
     *
     * @param microseconds whether {@code %f} is known, as for datetime objects; otherwise it stays as it is
     */
    static String format(String pattern, TimeFields time, boolean microseconds) {
        TimeFormat format = new TimeFormat(time, microseconds);
        format.append(pattern);
        return format.output.toString();
    }

    private void append(String pattern) {
        int i = 0;
        while (i < pattern.length()) {
            char c = pattern.charAt(i++);
            if (c != '%' || i == pattern.length()) {
                output.append(c);
                continue;
            }
            char directive = pattern.charAt(i++);
            // The flags of the C library.
            char flag = 0;
            if ((directive == '-' || directive == '_' || directive == '0' || directive == '^') && i < pattern.length()) {
                flag = directive;
                directive = pattern.charAt(i++);
            }
            int start = output.length();
            directive(directive);
            applyFlag(flag, start);
        }
    }

    private void applyFlag(char flag, int start) {
        if (flag == 0) {
            return;
        }
        String text = output.substring(start);
        output.setLength(start);
        if (flag == '^') {
            output.append(text.toUpperCase(Locale.ROOT));
            return;
        }
        int zeros = 0;
        while (zeros < text.length() - 1 && (text.charAt(zeros) == '0' || text.charAt(zeros) == ' ')) {
            zeros++;
        }
        String fill = flag == '-' ? "" : flag == '_' ? " " : "0";
        output.repeat(fill, zeros).append(text, zeros, text.length());
    }

    private void number(long value, int width) {
        String digits = Long.toString(Math.abs(value));
        if (value < 0) {
            output.append('-');
        }
        output.repeat('0', width - digits.length() < 0 ? 0 : width - digits.length()).append(digits);
    }

    private void blankPadded(int value) {
        output.append(value < 10 ? " " : "").append(value);
    }

    private LocalDate date() {
        return LocalDate.of((int) time.year(), Math.max(1, time.month()), Math.max(1, time.day()));
    }

    private void directive(char directive) {
        switch (directive) {
            case 'a' -> output.append(TimeFields.weekdayName(time.weekday(), true));
            case 'A' -> output.append(TimeFields.weekdayName(time.weekday(), false));
            case 'b', 'h' -> output.append(TimeFields.monthName(time.month(), true));
            case 'B' -> output.append(TimeFields.monthName(time.month(), false));
            case 'c' -> append("%a %b %e %H:%M:%S %Y");
            case 'C' -> number(Math.floorDiv(time.year(), 100), 2);
            case 'd' -> number(time.day(), 2);
            case 'D', 'x' -> append("%m/%d/%y");
            case 'e' -> blankPadded(time.day());
            case 'f' -> {
                if (microseconds) {
                    number(time.microsecond(), 6);
                } else {
                    output.append("%f");
                }
            }
            case 'F' -> append("%Y-%m-%d");
            case 'g' -> number(date().get(IsoFields.WEEK_BASED_YEAR) % 100, 2);
            case 'G' -> output.append(date().get(IsoFields.WEEK_BASED_YEAR));
            case 'H' -> number(time.hour(), 2);
            case 'I' -> number(hourOfHalfDay(), 2);
            case 'j' -> number(time.yearDay(), 3);
            case 'k' -> blankPadded(time.hour());
            case 'l' -> blankPadded(hourOfHalfDay());
            case 'm' -> number(time.month(), 2);
            case 'M' -> number(time.minute(), 2);
            case 'n' -> output.append('\n');
            case 'p' -> output.append(time.hour() < 12 ? "AM" : "PM");
            case 'P' -> output.append(time.hour() < 12 ? "am" : "pm");
            case 'r' -> append("%I:%M:%S %p");
            case 'R' -> append("%H:%M");
            case 's' -> output.append(TimeModule.secondsOfLocalTime(time));
            case 'S' -> number(time.second(), 2);
            case 't' -> output.append('\t');
            case 'T', 'X' -> append("%H:%M:%S");
            case 'u' -> output.append(time.weekday() + 1);
            case 'U' -> number((time.yearDay() + 6 - (time.weekday() + 1) % 7) / 7, 2);
            case 'V' -> number(date().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
            case 'w' -> output.append((time.weekday() + 1) % 7);
            case 'W' -> number((time.yearDay() + 6 - time.weekday()) / 7, 2);
            case 'y' -> number(Math.floorMod(time.year(), 100), 2);
            case 'Y' -> output.append(time.year());
            case 'z' -> offset();
            case 'Z' -> output.append(time.zone() == null ? "" : time.zone());
            case '%' -> output.append('%');
            default -> output.append('%').append(directive);
        }
    }

    private int hourOfHalfDay() {
        return time.hour() % 12 == 0 ? 12 : time.hour() % 12;
    }

    private void offset() {
        Integer offset = time.offsetSeconds();
        if (offset != null) {
            int distance = Math.abs(offset);
            output.append(offset < 0 ? '-' : '+');
            number(distance / 3600, 2);
            number(distance / 60 % 60, 2);
            if (distance % 60 != 0) {
                number(distance % 60, 2);
            }
        }
    }
}
