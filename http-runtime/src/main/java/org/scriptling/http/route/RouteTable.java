package org.scriptling.http.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The routes of a program, matched on raw request paths (server.md sections 8.3 and 8.4). Immutable once built.
 *
 * <p>A path without escapes that equals a literal pattern is answered by one look into a hash map. All others walk a tree with
 * one level for each segment; its branches are tried in the order literal, parameter, rest, so that candidates are met from the
 * most specific to the least.
 *
 * @param <T> see {@link Route}
 */
public final class RouteTable<T> {

    private static final String HEAD = "HEAD";
    private static final String GET = "GET";
    private static final String OPTIONS = "OPTIONS";

    private final Node<T> root;
    private final Map<String, Methods<T>> literals;

    private RouteTable(Node<T> root, Map<String, Methods<T>> literals) {
        this.root = root;
        this.literals = literals;
    }

    /** A table of these routes; no two of them may have both method and shape in common. */
    public static <T> RouteTable<T> of(List<Route<T>> routes) {
        Node<T> root = new Node<>();
        for (Route<T> route : routes) {
            root.add(route, 0);
        }
        Map<String, Methods<T>> literals = new HashMap<>();
        root.collectLiterals("", literals);
        return new RouteTable<>(root, literals);
    }

    /**
     * Finds out how a request is answered.
     *
     * @param rawPath path as received, without query
     */
    public Resolution<T> resolve(String method, String rawPath) {
        Methods<T> exact = literals.get(rawPath);
        if (exact != null) {
            Resolution.Found<T> found = exact.find(method);
            if (found != null) {
                return found;
            }
        }
        List<String> segments = split(rawPath);
        if (segments == null) {
            return new Resolution.Malformed<>();
        }
        var search = new Search<T>(segments, method);
        search.visit(root, 0);
        if (search.found != null) {
            return search.found;
        }
        if (search.allow != null) {
            String allow = String.join(", ", search.allow);
            return method.equals(OPTIONS) ? new Resolution.Options<>(allow) : new Resolution.MethodNotAllowed<>(allow);
        }
        return otherSlash(rawPath, segments);
    }

    private Resolution<T> otherSlash(String rawPath, List<String> segments) {
        // Two slashes at the front of a Location would name another host.
        if (rawPath.length() > 1 && !rawPath.startsWith("//")) {
            boolean slash = rawPath.endsWith("/");
            List<String> other = new ArrayList<>(segments);
            if (slash) {
                other.removeLast();
            } else {
                other.add("");
            }
            var search = new Search<T>(other, "");
            search.visit(root, 0);
            if (search.allow != null) {
                return new Resolution.Redirect<>(slash ? rawPath.substring(0, rawPath.length() - 1) : rawPath + "/");
            }
        }
        return new Resolution.NotFound<>();
    }

    /**
     * Splits a raw path and decodes its segments.
     *
     * @return {@code null} when the path is malformed or has dot segments
     */
    public static List<String> split(String rawPath) {
        if (rawPath.isEmpty() || rawPath.charAt(0) != '/') {
            return null;
        }
        List<String> segments = new ArrayList<>(8);
        int start = 1;
        for (int i = 0; i < rawPath.length(); i++) {
            if (rawPath.charAt(i) <= ' ' || rawPath.charAt(i) >= 0x7f) {
                return null;
            }
        }
        while (true) {
            int end = rawPath.indexOf('/', start);
            int stop = end < 0 ? rawPath.length() : end;
            String segment = PercentCoding.decodeSegment(rawPath, start, stop);
            if (segment == null || segment.equals(".") || segment.equals("..") || segment.indexOf('\0') >= 0) {
                return null;
            }
            segments.add(segment);
            if (end < 0) {
                return segments;
            }
            start = end + 1;
        }
    }

    /** One place in the tree. */
    private static final class Node<T> {

        private final Map<String, Node<T>> children = new HashMap<>();
        private Node<T> parameter;
        private Methods<T> here;
        private Methods<T> rest;

        void add(Route<T> route, int depth) {
            List<PathPattern.Segment> segments = route.pattern().segments();
            if (depth == segments.size()) {
                here = here == null ? new Methods<>() : here;
                here.add(route);
                return;
            }
            switch (segments.get(depth)) {
                case PathPattern.Literal literal ->
                    children.computeIfAbsent(literal.text(), text -> new Node<>()).add(route, depth + 1);
                case PathPattern.Parameter name -> {
                    parameter = parameter == null ? new Node<>() : parameter;
                    parameter.add(route, depth + 1);
                }
                case PathPattern.Rest name -> {
                    rest = rest == null ? new Methods<>() : rest;
                    rest.add(route);
                }
            }
        }

        void collectLiterals(String prefix, Map<String, Methods<T>> literals) {
            for (Map.Entry<String, Node<T>> entry : children.entrySet()) {
                String text = entry.getKey();
                Node<T> child = entry.getValue();
                // Left out is what a raw path can only mean after decoding, or must not mean at all.
                if (text.indexOf('/') >= 0 || text.indexOf('%') >= 0 || text.equals(".") || text.equals("..")) {
                    continue;
                }
                if (child.here != null) {
                    literals.put(prefix + "/" + text, child.here);
                }
                if (!text.isEmpty()) {
                    child.collectLiterals(prefix + "/" + text, literals);
                }
            }
        }
    }

    /** The routes of one shape. */
    private static final class Methods<T> {

        private final Map<String, Route<T>> routes = new HashMap<>();
        private final Map<String, Resolution.Found<T>> found = new HashMap<>();

        void add(Route<T> route) {
            if (routes.putIfAbsent(route.method(), route) != null) {
                throw new IllegalArgumentException("two routes for " + route.method() + " " + route.pattern());
            }
            found.put(route.method(), new Resolution.Found<>(route, route.parameterNames(), List.of()));
        }

        Resolution.Found<T> find(String method) {
            Resolution.Found<T> match = found.get(method);
            return match == null && method.equals(HEAD) ? found.get(GET) : match;
        }

        void addAllowed(TreeSet<String> allow) {
            allow.addAll(routes.keySet());
            if (routes.containsKey(GET)) {
                allow.add(HEAD);
            }
            allow.add(OPTIONS);
        }
    }

    /** One walk through the tree. */
    private static final class Search<T> {

        private final List<String> segments;
        private final String method;
        private final List<String> parameters = new ArrayList<>(4);
        private Resolution.Found<T> found;
        private TreeSet<String> allow;

        Search(List<String> segments, String method) {
            this.segments = segments;
            this.method = method;
        }

        /** Whether the walk is over. */
        boolean visit(Node<T> node, int depth) {
            if (depth == segments.size()) {
                return node.here != null && accept(node.here);
            }
            String segment = segments.get(depth);
            boolean last = depth == segments.size() - 1;
            if (last || !segment.isEmpty()) {
                Node<T> child = node.children.get(segment);
                if (child != null && visit(child, depth + 1)) {
                    return true;
                }
            }
            if (node.parameter != null && !segment.isEmpty()) {
                parameters.add(segment);
                if (visit(node.parameter, depth + 1)) {
                    return true;
                }
                parameters.removeLast();
            }
            if (node.rest != null) {
                parameters.add(String.join("/", segments.subList(depth, segments.size())));
                if (accept(node.rest)) {
                    return true;
                }
                parameters.removeLast();
            }
            return false;
        }

        private boolean accept(Methods<T> methods) {
            Resolution.Found<T> match = methods.find(method);
            if (match != null) {
                found = parameters.isEmpty() ? match
                        : new Resolution.Found<>(match.route(), match.parameterNames(), List.copyOf(parameters));
                return true;
            }
            if (allow == null) {
                allow = new TreeSet<>();
            }
            methods.addAllowed(allow);
            return false;
        }
    }
}
