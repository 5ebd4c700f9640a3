package org.scriptling.launcher.options;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What values an option takes. {@link #problem} checks a value from any source in the same way. */
public sealed interface OptionType {

    /** Stands alone or takes {@code =true} or {@code =false}. */
    record Flag() implements OptionType {

        @Override
        public Optional<String> problem(String value) {
            return parse(value).isPresent() ? Optional.empty() : Optional.of("expected true or false");
        }

        /** The truth value of a text, or empty when it is none. */
        static Optional<Boolean> parse(String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "1", "t", "true", "yes", "on" -> Optional.of(true);
                case "0", "f", "false", "no", "off" -> Optional.of(false);
                default -> Optional.empty();
            };
        }
    }

    /**
     * Any text.
     *
     * @param valueName what help calls the value
     */
    record Text(String valueName) implements OptionType {

        @Override
        public Optional<String> problem(String value) {
            return Optional.empty();
        }
    }

    /**
     * Any number of texts: each use of the flag adds one; in the environment they are separated.
     *
     * @param valueName     what help calls a value
     * @param pathSeparated whether the platform's path separator separates values, too, beside the comma
     */
    record Repeated(String valueName, boolean pathSeparated) implements OptionType {

        @Override
        public Optional<String> problem(String value) {
            return Optional.empty();
        }
    }

    /** One of a few words. */
    record Choice(List<String> words) implements OptionType {

        /** A choice of these words. */
        static Choice of(String... words) {
            return new Choice(List.of(words));
        }

        @Override
        public Optional<String> problem(String value) {
            return words.contains(value) ? Optional.empty() : Optional.of("expected one of " + String.join(", ", words));
        }
    }

    /** A number of bytes with an optional suffix k, m or g. */
    record Size() implements OptionType {

        private static final int MAX_DIGITS = 15;

        @Override
        public Optional<String> problem(String value) {
            return parse(value) >= 0 ? Optional.empty() : Optional.of("expected a number of bytes such as 65536, 512k or 32m");
        }

        /** The number of bytes, or -1 when the text is no size. */
        static long parse(String text) {
            String digits = text;
            int shift = 0;
            if (!text.isEmpty()) {
                shift = switch (Character.toLowerCase(text.charAt(text.length() - 1))) {
                    case 'k' -> 10;
                    case 'm' -> 20;
                    case 'g' -> 30;
                    default -> 0;
                };
                digits = shift > 0 ? text.substring(0, text.length() - 1) : text;
            }
            if (digits.isEmpty() || digits.length() > MAX_DIGITS || !isNumeric(digits)) {
                return -1;
            }
            long number = Long.parseLong(digits);
            return number <= Long.MAX_VALUE >> shift ? number << shift : -1;
        }
    }

    /** A number of seconds, possibly with a fraction. */
    record Seconds() implements OptionType {

        private static final int MAX_DIGITS = 9;

        @Override
        public Optional<String> problem(String value) {
            return parse(value) >= 0 ? Optional.empty() : Optional.of("expected a number of seconds");
        }

        /** The time in milliseconds, or -1 when the text is no time. */
        static long parse(String text) {
            int point = text.indexOf('.');
            String whole = point < 0 ? text : text.substring(0, point);
            String fraction = point < 0 ? "0" : text.substring(point + 1);
            if (whole.isEmpty() || whole.length() > MAX_DIGITS || fraction.length() > MAX_DIGITS || !isNumeric(whole)
                    || !isNumeric(fraction)) {
                return -1;
            }
            return Math.round(Double.parseDouble(whole + "." + fraction) * 1000);
        }
    }

    private static boolean isNumeric(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Why a value is not acceptable, or empty when it is. */
    Optional<String> problem(String value);

    /** What help shows behind the flag; empty for a flag that stands alone. */
    default String placeholder() {
        return switch (this) {
            case Flag _ -> "";
            case Text text -> text.valueName();
            case Repeated repeated -> repeated.valueName();
            case Choice choice -> String.join("|", choice.words());
            case Size _ -> "BYTES";
            case Seconds _ -> "SECONDS";
        };
    }
}
