package org.scriptling.builtins.modules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.scriptling.runtime.error.Errors;

/** The functions of {@code os.path} that only handle text. Paths have slashes on every system. */
final class PathText {

    private PathText() {
    }

    static String join(List<String> parts) {
        StringBuilder result = new StringBuilder(parts.getFirst());
        for (String part : parts.subList(1, parts.size())) {
            if (part.startsWith("/")) {
                result.setLength(0);
            } else if (!result.isEmpty() && result.charAt(result.length() - 1) != '/') {
                result.append('/');
            }
            result.append(part);
        }
        return result.toString();
    }

    static String normalize(String path) {
        if (path.isEmpty()) {
            return ".";
        }
        // POSIX leaves the meaning of exactly two leading slashes open, so they stay.
        String root = path.startsWith("//") && !path.startsWith("///") ? "//" : path.startsWith("/") ? "/" : "";
        List<String> kept = new ArrayList<>();
        for (String part : path.split("/")) {
            if (part.isEmpty() || part.equals(".")) {
                continue;
            }
            if (!part.equals("..") || root.isEmpty() && (kept.isEmpty() || kept.getLast().equals(".."))) {
                kept.add(part);
            } else if (!kept.isEmpty()) {
                kept.removeLast();
            }
        }
        String result = root + String.join("/", kept);
        return result.isEmpty() ? "." : result;
    }

    static String absolute(String path, String workingDirectory) {
        return normalize(path.startsWith("/") ? path : workingDirectory + "/" + path);
    }

    static String relative(String path, String start, String workingDirectory) {
        if (path.isEmpty()) {
            throw Errors.valueError("no path specified");
        }
        List<String> from = components(absolute(start, workingDirectory));
        List<String> to = components(absolute(path, workingDirectory));
        int common = 0;
        while (common < from.size() && common < to.size() && from.get(common).equals(to.get(common))) {
            common++;
        }
        List<String> result = new ArrayList<>(Collections.nCopies(from.size() - common, ".."));
        result.addAll(to.subList(common, to.size()));
        return result.isEmpty() ? "." : String.join("/", result);
    }

    private static List<String> components(String path) {
        List<String> result = new ArrayList<>();
        for (String part : path.split("/")) {
            if (!part.isEmpty() && !part.equals(".")) {
                result.add(part);
            }
        }
        return result;
    }

    static String head(String path) {
        int slash = path.lastIndexOf('/') + 1;
        String head = path.substring(0, slash);
        int end = slash;
        while (end > 0 && head.charAt(end - 1) == '/') {
            end--;
        }
        return end == 0 ? head : head.substring(0, end);
    }

    static String tail(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** As Scriptling always had it: the directory of no path is the present one (K28). */
    static String directoryName(String path) {
        return path.isEmpty() ? "." : head(path);
    }

    /** As Scriptling always had it for the empty path and the root (K28). */
    static String baseName(String path) {
        return path.isEmpty() ? "." : path.equals("/") ? "/" : tail(path);
    }

    /** Root and extension. A path that is nothing but a dot and a name counts as extension (K28). */
    static String[] splitExtension(String path) {
        String name = tail(path);
        int dot = name.lastIndexOf('.');
        int leading = 0;
        while (leading < name.length() && name.charAt(leading) == '.') {
            leading++;
        }
        boolean hidden = dot == 0 && name.length() > 1 && name.equals(path);
        if (dot < leading && !hidden) {
            return new String[]{path, ""};
        }
        int cut = path.length() - name.length() + dot;
        return new String[]{path.substring(0, cut), path.substring(cut)};
    }

    static String commonPath(List<String> paths) {
        if (paths.isEmpty()) {
            throw Errors.valueError("commonpath() arg is an empty sequence");
        }
        boolean absolute = paths.getFirst().startsWith("/");
        List<String> common = null;
        for (String path : paths) {
            if (path.startsWith("/") != absolute) {
                throw Errors.valueError("Can't mix absolute and relative paths");
            }
            List<String> parts = components(path);
            if (common == null) {
                common = parts;
            }
            int length = 0;
            while (length < common.size() && length < parts.size() && common.get(length).equals(parts.get(length))) {
                length++;
            }
            common = common.subList(0, length);
        }
        return (absolute ? "/" : "") + String.join("/", common);
    }

    static String commonPrefix(List<String> texts) {
        if (texts.isEmpty()) {
            return "";
        }
        String prefix = texts.getFirst();
        for (String text : texts) {
            int length = 0;
            while (length < prefix.length() && length < text.length() && prefix.charAt(length) == text.charAt(length)) {
                length++;
            }
            prefix = prefix.substring(0, length);
        }
        return prefix;
    }

    /** Replaces {@code $name} and <code>${name}</code>; unknown variables stay. */
    static String expandVariables(String path, java.util.function.UnaryOperator<String> environment) {
        StringBuilder result = new StringBuilder();
        int i = 0;
        while (i < path.length()) {
            char c = path.charAt(i);
            int start = i + 1;
            int end = start;
            boolean braces = c == '$' && start < path.length() && path.charAt(start) == '{';
            if (braces) {
                start++;
                end = path.indexOf('}', start);
            } else if (c == '$') {
                while (end < path.length() && (path.charAt(end) == '_' || path.charAt(end) < 0x80 && Character.isLetterOrDigit(path.charAt(end)))) {
                    end++;
                }
            }
            String value = end > start ? environment.apply(path.substring(start, end)) : null;
            int next = value == null ? i + 1 : braces ? end + 1 : end;
            result.append(value == null ? String.valueOf(c) : value);
            i = next;
        }
        return result.toString();
    }
}
