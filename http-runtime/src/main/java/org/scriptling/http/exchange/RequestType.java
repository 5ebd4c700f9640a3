package org.scriptling.http.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.scriptling.spi.ClassBuilder;
import org.scriptling.spi.LibraryBuilder;
import org.scriptling.spi.ScriptFailure;
import org.scriptling.spi.Values;

/** The class {@code Request} of {@code scriptling.runtime.http} (server.md section 11), made once for each program. */
public final class RequestType {

    private final ClassBuilder.ScriptType type;

    private RequestType(ClassBuilder.ScriptType type) {
        this.type = type;
    }

    /** Adds the class to the module. */
    public static RequestType define(LibraryBuilder library) {
        // Read by attribute and by subscript alike.
        Map<String, Function<RequestData, Object>> data = new LinkedHashMap<>();
        data.put("method", RequestData::method);
        data.put("path", RequestData::path);
        data.put("path_params", RequestData::pathParameters);
        data.put("query", RequestData::query);
        data.put("query_string", RequestData::queryString);
        data.put("headers", RequestData::headers);
        data.put("cookies", RequestData::cookies);
        data.put("body", RequestData::body);
        data.put("body_bytes", RequestData::bodyBytes);
        data.put("remote_addr", RequestData::remoteAddress);
        data.put("remote_ip", RequestData::remoteIp);
        data.put("is_secure", RequestData::secure);

        var holder = new ClassBuilder.ScriptType[1];
        Function<Object[], RequestData> self = arguments -> (RequestData) holder[0].payload(arguments[0]);
        ClassBuilder builder = library.type("Request");
        data.forEach((name, getter) -> {
            if (name.equals("body")) {
                builder.callableAttribute(name, arguments -> getter.apply(self.apply(arguments)));
            } else {
                builder.attribute(name, arguments -> getter.apply(self.apply(arguments)));
            }
        });
        builder.method("path_param(self, name, default=None)",
                arguments -> self.apply(arguments).pathParameter(Values.javaString(arguments[1]), arguments[2]));
        builder.method("query_param(self, name, default=None)",
                arguments -> self.apply(arguments).queryParameter(Values.javaString(arguments[1]), arguments[2]));
        builder.method("query_list(self, name)",
                arguments -> self.apply(arguments).queryList(Values.javaString(arguments[1])));
        builder.method("header(self, name, default=None)",
                arguments -> self.apply(arguments).header(Values.javaString(arguments[1]), arguments[2]));
        builder.method("json(self)", arguments -> self.apply(arguments).json());
        builder.method("__getitem__(self, name)", arguments -> {
            String name = Values.isText(arguments[1]) ? Values.javaString(arguments[1]) : null;
            if (name == null || !data.containsKey(name)) {
                throw ScriptFailure.of("KeyError", name == null ? Values.representation(arguments[1]) : name);
            }
            // Through the attribute, so that a value set by middleware is seen here, too.
            return Values.attribute(arguments[0], name);
        });
        holder[0] = builder.build();
        return new RequestType(holder[0]);
    }

    /** Makes the object that middleware and handler get. */
    public Object instance(RequestData data) {
        return type.instance(data);
    }
}
