package org.scriptling.http.route;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A route's path as scripts write it (server.md section 8.2), parsed into segments.
 *
 * @param text     the pattern as given
 * @param segments at least one; an empty literal is only the last one, for a trailing slash or the root
 */
public record PathPattern(String text, List<Segment> segments) {

    /** One part between slashes. */
    public sealed interface Segment {
    }

    /** Fits a segment with this decoded text. */
    public record Literal(String text) implements Segment {
    }

    /** Fits one segment that is not empty. */
    public record Parameter(String name) implements Segment {
    }

    /** Fits what is left of the path, possibly nothing. */
    public record Rest(String name) implements Segment {
    }

    public PathPattern {
        segments = List.copyOf(segments);
    }

    /**
     * Parses a pattern.
     *
     * @throws IllegalArgumentException with a text that names the pattern and what is wrong
     */
    public static PathPattern parse(String text) {
        if (!text.startsWith("/")) {
            throw invalid(text, "it must begin with '/'");
        }
        List<Segment> segments = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int start = 1;
        while (true) {
            int end = text.indexOf('/', start);
            boolean last = end < 0;
            Segment segment = segment(text, text.substring(start, last ? text.length() : end), last);
            String name = switch (segment) {
                case Literal literal -> null;
                case Parameter parameter -> parameter.name();
                case Rest rest -> rest.name();
            };
            if (name != null && !names.add(name)) {
                throw invalid(text, "parameter '" + name + "' occurs twice");
            }
            segments.add(segment);
            if (last) {
                return new PathPattern(text, segments);
            }
            start = end + 1;
        }
    }

    private static Segment segment(String pattern, String part, boolean last) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '?' || c == '#') {
                throw invalid(pattern, "'" + c + "' is not part of a path");
            }
        }
        int open = part.indexOf('{');
        int close = part.indexOf('}');
        if (open < 0 && close < 0) {
            String decoded = PercentCoding.decodeSegment(part);
            if (decoded == null) {
                throw invalid(pattern, "malformed escape in '" + part + "'");
            }
            return new Literal(decoded);
        }
        if (open < 0 || close < open || part.indexOf('{', open + 1) >= 0 || part.indexOf('}', close + 1) >= 0) {
            throw invalid(pattern, "unbalanced braces");
        }
        if (open != 0 || close != part.length() - 1) {
            throw invalid(pattern, "a parameter must be a whole segment");
        }
        String name = part.substring(1, part.length() - 1);
        boolean rest = false;
        if (name.endsWith("...")) {
            rest = true;
            name = name.substring(0, name.length() - 3);
        } else if (name.endsWith(":path")) {
            rest = true;
            name = name.substring(0, name.length() - 5);
        }
        if (!isIdentifier(name)) {
            throw invalid(pattern, "'" + name + "' is no parameter name");
        }
        if (rest && !last) {
            throw invalid(pattern, "'{" + name + "...}' must be the last segment");
        }
        return rest ? new Rest(name) : new Parameter(name);
    }

    private static boolean isIdentifier(String name) {
        if (name.isEmpty() || !(Character.isLetter(name.charAt(0)) || name.charAt(0) == '_')) {
            return false;
        }
        for (int i = 1; i < name.length(); i++) {
            if (!Character.isLetterOrDigit(name.charAt(i)) && name.charAt(i) != '_') {
                return false;
            }
        }
        return true;
    }

    private static IllegalArgumentException invalid(String pattern, String reason) {
        return new IllegalArgumentException("invalid path pattern '" + pattern + "': " + reason);
    }

    /** Names of the parameters from left to right. */
    public List<String> parameterNames() {
        List<String> names = new ArrayList<>();
        for (Segment segment : segments) {
            switch (segment) {
                case Literal literal -> { }
                case Parameter parameter -> names.add(parameter.name());
                case Rest rest -> names.add(rest.name());
            }
        }
        return names;
    }

    /** The same for all patterns that fit the same paths: parameter names are left out. */
    public String shape() {
        var shape = new StringBuilder();
        for (Segment segment : segments) {
            shape.append('/');
            switch (segment) {
                // A slash inside a literal must not look like a border between segments.
                case Literal literal -> shape.append(literal.text().replace("%", "%25").replace("/", "%2F").replace("{", "%7B"));
                case Parameter parameter -> shape.append("{}");
                case Rest rest -> shape.append("{...}");
            }
        }
        return shape.toString();
    }

    @Override
    public String toString() {
        return text;
    }
}
