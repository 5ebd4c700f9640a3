package org.scriptling.syntax;

import java.util.Locale;

/** Resolves the character names of {@code \N{...}} escapes: Unicode names, Python's algorithmic ones, and the control code aliases. */
final class CharacterNames {

    private CharacterNames() {
    }

    /**
     * The code point called {@code name}, ignoring case.
     *
     * @return the code point, or -1 when there is no such character
     */
    static int codePoint(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        int known = special(upper);
        if (known >= 0) {
            return known;
        }
        if (upper.startsWith("HANGUL SYLLABLE ")) {
            return hangul(upper.substring("HANGUL SYLLABLE ".length()));
        }
        for (String prefix : new String[] {"CJK UNIFIED IDEOGRAPH-", "CJK COMPATIBILITY IDEOGRAPH-", "TANGUT IDEOGRAPH-", "NUSHU CHARACTER-",
                        "KHITAN SMALL SCRIPT CHARACTER-"}) {
            if (upper.startsWith(prefix)) {
                return hexadecimal(upper, prefix.length());
            }
        }
        // Java also accepts "<block name> <hexadecimal>" for unnamed characters; Unicode names never end in such a number.
        try {
            int found = Character.codePointOf(upper);
            String official = Character.getName(found);
            return upper.equals(official) && Character.getType(found) != Character.CONTROL ? found : -1;
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }

    private static int hexadecimal(String text, int from) {
        int digits = text.length() - from;
        if (digits < 4 || digits > 6) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value <= Character.MAX_CODE_POINT && Character.isIdeographic(value) ? value : -1;
    }

    private static int hangul(String syllable) {
        String[] leads = {"G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P", "H"};
        String[] vowels = {"A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE", "WI", "YU", "EU", "YI", "I"};
        String[] tails = {"", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M", "B", "BS", "S", "SS", "NG", "J",
                        "C", "K", "T", "P", "H"};
        for (int lead = 0; lead < leads.length; lead++) {
            if (!syllable.startsWith(leads[lead])) {
                continue;
            }
            for (int vowel = 0; vowel < vowels.length; vowel++) {
                int tailStart = leads[lead].length() + vowels[vowel].length();
                if (!syllable.startsWith(vowels[vowel], leads[lead].length())) {
                    continue;
                }
                String rest = syllable.substring(tailStart);
                for (int tail = 0; tail < tails.length; tail++) {
                    if (tails[tail].equals(rest)) {
                        return 0xAC00 + (lead * 21 + vowel) * 28 + tail;
                    }
                }
            }
        }
        return -1;
    }

    /** The aliases of control codes, which have no Unicode name of their own, and the usual format characters. */
    private static int special(String name) {
        return switch (name) {
            case "NULL", "NUL" -> 0x00;
            case "START OF HEADING", "SOH" -> 0x01;
            case "START OF TEXT", "STX" -> 0x02;
            case "END OF TEXT", "ETX" -> 0x03;
            case "END OF TRANSMISSION", "EOT" -> 0x04;
            case "ENQUIRY", "ENQ" -> 0x05;
            case "ACKNOWLEDGE", "ACK" -> 0x06;
            case "ALERT", "BEL" -> 0x07;
            case "BACKSPACE", "BS" -> 0x08;
            case "CHARACTER TABULATION", "HORIZONTAL TABULATION", "HT", "TAB" -> 0x09;
            case "LINE FEED", "NEW LINE", "END OF LINE", "LF", "NL", "EOL" -> 0x0A;
            case "LINE TABULATION", "VERTICAL TABULATION", "VT" -> 0x0B;
            case "FORM FEED", "FF" -> 0x0C;
            case "CARRIAGE RETURN", "CR" -> 0x0D;
            case "SHIFT OUT", "LOCKING-SHIFT ONE", "SO" -> 0x0E;
            case "SHIFT IN", "LOCKING-SHIFT ZERO", "SI" -> 0x0F;
            case "DATA LINK ESCAPE", "DLE" -> 0x10;
            case "DEVICE CONTROL ONE", "DC1" -> 0x11;
            case "DEVICE CONTROL TWO", "DC2" -> 0x12;
            case "DEVICE CONTROL THREE", "DC3" -> 0x13;
            case "DEVICE CONTROL FOUR", "DC4" -> 0x14;
            case "NEGATIVE ACKNOWLEDGE", "NAK" -> 0x15;
            case "SYNCHRONOUS IDLE", "SYN" -> 0x16;
            case "END OF TRANSMISSION BLOCK", "ETB" -> 0x17;
            case "CANCEL", "CAN" -> 0x18;
            case "END OF MEDIUM", "EOM" -> 0x19;
            case "SUBSTITUTE", "SUB" -> 0x1A;
            case "ESCAPE", "ESC" -> 0x1B;
            case "INFORMATION SEPARATOR FOUR", "FILE SEPARATOR", "FS" -> 0x1C;
            case "INFORMATION SEPARATOR THREE", "GROUP SEPARATOR", "GS" -> 0x1D;
            case "INFORMATION SEPARATOR TWO", "RECORD SEPARATOR", "RS" -> 0x1E;
            case "INFORMATION SEPARATOR ONE", "UNIT SEPARATOR", "US" -> 0x1F;
            case "SP" -> 0x20;
            case "DELETE", "DEL" -> 0x7F;
            case "NEXT LINE", "NEL" -> 0x85;
            case "NBSP" -> 0xA0;
            case "SHY" -> 0xAD;
            case "ZWSP" -> 0x200B;
            case "ZWNJ" -> 0x200C;
            case "ZWJ" -> 0x200D;
            case "LRM" -> 0x200E;
            case "RLM" -> 0x200F;
            case "BOM", "ZWNBSP", "BYTE ORDER MARK" -> 0xFEFF;
            default -> -1;
        };
    }
}
