package org.scriptling.builtins.modules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.text.Quoting;

/** Reads times by the directives of {@code strptime}. */
final class TimeParser {

    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final String text;
    private final String pattern;
    private int position;
    private int year = UNKNOWN;
    private int isoYear = UNKNOWN;
    private int month = 1;
    private int day = 1;
    private boolean dateGiven;
    private int hour;
    private int minute;
    private int second;
    private int microsecond;
    private int weekday = UNKNOWN;
    private int yearDay = UNKNOWN;
    private int week = UNKNOWN;
    private char weekKind;
    private int halfDay = UNKNOWN;
    private boolean twelveHours;
    private String zone;
    private Integer offset;
    private int daylightSaving = -1;

    private TimeParser(String text, String pattern) {
        this.text = text;
        this.pattern = pattern;
    }

    /** The time that a text stands for. @throws ScriptException ValueError with Python's text */
    static TimeFields parse(String text, String pattern) {
        TimeParser parser = new TimeParser(text, pattern);
        parser.checkPattern(pattern);
        parser.match(pattern);
        if (parser.position < text.length()) {
            throw Errors.valueError("unconverted data remains: %s", text.substring(parser.position));
        }
        try {
            return parser.result();
        } catch (DateTimeException impossible) {
            throw Errors.valueError("day is out of range for month");
        }
    }

    private void checkPattern(String checked) {
        for (int i = 0; i < checked.length(); i++) {
            if (checked.charAt(i) == '%') {
                i++;
                if (i == checked.length()) {
                    throw Errors.valueError("stray %% in format '%s'", pattern);
                }
                if ("aAbBcdfGHIjmMpSuUVwWxXyYzZ%".indexOf(checked.charAt(i)) < 0) {
                    throw Errors.valueError("'%s' is a bad directive in format '%s'", checked.charAt(i), pattern);
                }
            }
        }
    }

    private ScriptException mismatch() {
        return Errors.valueError("time data %s does not match format %s", Quoting.repr(text), Quoting.repr(pattern));
    }

    private void match(String part) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (Character.isWhitespace(c)) {
                boolean found = false;
                while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
                    position++;
                    found = true;
                }
                if (!found) {
                    throw mismatch();
                }
            } else if (c == '%') {
                directive(part.charAt(++i));
            } else if (position < text.length() && Character.toLowerCase(text.charAt(position)) == Character.toLowerCase(c)) {
                position++;
            } else {
                throw mismatch();
            }
        }
    }

    private void directive(char directive) {
        switch (directive) {
            case 'Y' -> year = number(4, 4, 0, 9999);
            case 'y' -> {
                int value = number(2, 2, 0, 99);
                year = value < 69 ? 2000 + value : 1900 + value;
            }
            case 'G' -> isoYear = number(4, 4, 0, 9999);
            case 'm' -> {
                month = number(1, 2, 1, 12);
                dateGiven = true;
            }
            case 'd' -> {
                day = number(1, 2, 1, 31);
                dateGiven = true;
            }
            case 'b' -> monthName(true);
            case 'B' -> monthName(false);
            case 'a' -> weekday = weekdayName(true);
            case 'A' -> weekday = weekdayName(false);
            case 'H' -> hour = number(1, 2, 0, 23);
            case 'I' -> {
                hour = number(1, 2, 1, 12);
                twelveHours = true;
            }
            case 'p' -> halfDay = name("AM", "PM");
            case 'M' -> minute = number(1, 2, 0, 59);
            case 'S' -> second = number(1, 2, 0, 61);
            case 'f' -> fraction();
            case 'j' -> yearDay = number(1, 3, 1, 366);
            case 'u' -> weekday = number(1, 1, 1, 7) - 1;
            case 'w' -> weekday = (number(1, 1, 0, 6) + 6) % 7;
            case 'U', 'W' -> {
                week = number(1, 2, 0, 53);
                weekKind = directive;
            }
            case 'V' -> {
                week = number(1, 2, 1, 53);
                weekKind = directive;
            }
            case 'z' -> offset();
            case 'Z' -> zoneName();
            case 'c' -> match("%a %b %d %H:%M:%S %Y");
            case 'x' -> match("%m/%d/%y");
            case 'X' -> match("%H:%M:%S");
            default -> match("%");
        }
    }

    /** Reads as many digits as the limits allow, as an alternation of regular expressions would. */
    private int number(int minimumDigits, int maximumDigits, int low, int high) {
        int value = 0;
        int digits = 0;
        while (digits < maximumDigits && position + digits < text.length() && Character.isDigit(text.charAt(position + digits))) {
            int next = value * 10 + Character.digit(text.charAt(position + digits), 10);
            if (next > high) {
                break;
            }
            value = next;
            digits++;
        }
        if (digits < minimumDigits || value < low) {
            throw mismatch();
        }
        position += digits;
        return value;
    }

    private int name(String... names) {
        for (int i = 0; i < names.length; i++) {
            if (text.regionMatches(true, position, names[i], 0, names[i].length())) {
                position += names[i].length();
                return i;
            }
        }
        throw mismatch();
    }

    private void monthName(boolean shortened) {
        String[] names = new String[12];
        for (int i = 0; i < names.length; i++) {
            names[i] = TimeFields.monthName(i + 1, shortened);
        }
        month = name(names) + 1;
        dateGiven = true;
    }

    private int weekdayName(boolean shortened) {
        String[] names = new String[7];
        for (int i = 0; i < names.length; i++) {
            names[i] = TimeFields.weekdayName(i, shortened);
        }
        return name(names);
    }

    private void fraction() {
        int start = position;
        int value = number(1, 6, 0, 999_999);
        for (int digits = position - start; digits < 6; digits++) {
            value *= 10;
        }
        microsecond = value;
    }

    private void offset() {
        if (position < text.length() && text.charAt(position) == 'Z') {
            position++;
            offset = 0;
            return;
        }
        int sign = name("+", "-") == 0 ? 1 : -1;
        int value = number(2, 2, 0, 99) * 3600;
        boolean colon = position < text.length() && text.charAt(position) == ':';
        position += colon ? 1 : 0;
        value += number(2, 2, 0, 59) * 60;
        boolean seconds = colon ? position < text.length() && text.charAt(position) == ':' : position < text.length() && Character.isDigit(text.charAt(position));
        if (seconds) {
            position += colon ? 1 : 0;
            value += number(2, 2, 0, 59);
        }
        offset = sign * value;
    }

    private void zoneName() {
        String standard = TimeFields.defaultZoneName(false);
        String daylight = TimeFields.defaultZoneName(true);
        int index = name("utc", "gmt", standard.toLowerCase(Locale.ROOT), daylight.toLowerCase(Locale.ROOT));
        zone = index == 0 ? "UTC" : index == 1 ? "GMT" : index == 2 ? standard : daylight;
        daylightSaving = index == 3 && !daylight.equals(standard) ? 1 : 0;
    }

    private TimeFields result() {
        if (twelveHours && halfDay != UNKNOWN) {
            hour = hour % 12 + 12 * halfDay;
        } else if (twelveHours) {
            hour %= 12;
        }
        if (isoYear != UNKNOWN && (weekKind != 'V' || weekday == UNKNOWN)) {
            throw Errors.valueError("ISO year directive '%%G' must be used with the ISO week directive '%%V' and a weekday directive ('%%A', '%%a', '%%w', or '%%u').");
        }
        if (isoYear == UNKNOWN && weekKind == 'V') {
            throw Errors.valueError("ISO week directive '%%V' must be used with the ISO year directive '%%G' and a weekday directive ('%%A', '%%a', '%%w', or '%%u').");
        }
        // 29 February without a year is a day of a leap year, reported as one of 1900.
        boolean leapDayAlone = year == UNKNOWN && month == 2 && day == 29;
        int given = year == UNKNOWN ? leapDayAlone ? 1904 : 1900 : year;
        LocalDate date;
        if (isoYear != UNKNOWN) {
            date = LocalDate.of(isoYear, 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(java.time.temporal.ChronoField.DAY_OF_WEEK, weekday + 1L);
        } else if (yearDay != UNKNOWN && !dateGiven) {
            date = LocalDate.ofYearDay(given, yearDay);
        } else if (week != UNKNOWN && weekday != UNKNOWN && year != UNKNOWN && !dateGiven) {
            LocalDate first = LocalDate.of(year, 1, 1);
            int firstWeekday = first.getDayOfWeek().getValue() - 1;
            int start = weekKind == 'U' ? (firstWeekday + 1) % 7 : firstWeekday;
            int inWeek = weekKind == 'U' ? (weekday + 1) % 7 : weekday;
            date = first.plusDays(7L * (start == 0 ? week - 1 : week) - start + inWeek);
        } else {
            date = LocalDate.of(given, month, day);
        }
        int shownYear = leapDayAlone ? 1900 : date.getYear();
        return new TimeFields(shownYear, date.getMonthValue(), date.getDayOfMonth(), hour, minute, second, microsecond, date.getDayOfWeek().getValue() - 1, date.getDayOfYear(),
                        daylightSaving, zone, offset);
    }
}
