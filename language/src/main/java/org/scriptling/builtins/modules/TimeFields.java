package org.scriptling.builtins.modules;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Locale;

/**
 * A point of the calendar taken apart, as formatting and parsing see it.
 *
 * @param weekday 0 for Monday to 6 for Sunday
 * @param yearDay 1 to 366
 * @param daylightSaving 1, 0, or -1 when unknown
 * @param zone name of the time zone, or {@code null}
 * @param offsetSeconds distance from UTC, east positive, or {@code null} when unknown
 */
record TimeFields(long year, int month, int day, int hour, int minute, int second, int microsecond, int weekday, int yearDay, int daylightSaving, String zone, Integer offsetSeconds) {

    private static final String[] WEEKDAYS = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    private static final String[] MONTHS = {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"};

    static TimeFields of(ZonedDateTime time) {
        boolean daylight = time.getZone().getRules().isDaylightSavings(time.toInstant());
        return new TimeFields(time.getYear(), time.getMonthValue(), time.getDayOfMonth(), time.getHour(), time.getMinute(), time.getSecond(), time.getNano() / 1000,
                        time.getDayOfWeek().getValue() - 1, time.getDayOfYear(), daylight ? 1 : 0, zoneName(time), time.getOffset().getTotalSeconds());
    }

    static TimeFields of(LocalDateTime time) {
        return new TimeFields(time.getYear(), time.getMonthValue(), time.getDayOfMonth(), time.getHour(), time.getMinute(), time.getSecond(), time.getNano() / 1000,
                        time.getDayOfWeek().getValue() - 1, time.getDayOfYear(), -1, null, null);
    }

    private static String zoneName(ZonedDateTime time) {
        String name = java.time.format.DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH).format(time);
        return name.equals("Z") ? "UTC" : name;
    }

    static String weekdayName(int weekday, boolean shortened) {
        return shortened ? WEEKDAYS[weekday].substring(0, 3) : WEEKDAYS[weekday];
    }

    static String monthName(int month, boolean shortened) {
        return shortened ? MONTHS[month - 1].substring(0, 3) : MONTHS[month - 1];
    }

    /** As {@code asctime} writes it: {@code Fri Jan  5 10:30:45 2024}. */
    String asciiText() {
        return String.format(Locale.ROOT, "%s %s %2d %02d:%02d:%02d %d", weekdayName(weekday, true), monthName(month, true), day, hour, minute, second, year);
    }

    /** The abbreviation of the zone for a standard or daylight time of the default zone. */
    static String defaultZoneName(boolean daylight) {
        return java.util.TimeZone.getDefault().getDisplayName(daylight, java.util.TimeZone.SHORT, Locale.ENGLISH);
    }
}
