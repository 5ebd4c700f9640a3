package org.scriptling.runtime.json;

import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.spi.HostFunction;

/**
 * The choices that {@code json.dumps} offers.
 *
 * @param skipKeys leave out members whose key is no scalar, instead of an error
 * @param ascii escape everything beyond ASCII
 * @param allowConstants write NaN and infinities as JavaScript does, instead of an error
 * @param indent text of one level of indentation, or {@code null} for one line
 * @param itemSeparator between members and elements
 * @param keySeparator between name and value
 * @param substitute makes a value that JSON can hold of one that it cannot, or {@code null}
 * @param sortKeys order members by key
 */
public record JsonLayout(boolean skipKeys, boolean ascii, boolean allowConstants, String indent, String itemSeparator, String keySeparator,
                HostFunction substitute, boolean sortKeys) {

    /** Python's default layout. */
    public static final JsonLayout DEFAULT = new JsonLayout(false, true, true, null, ", ", ": ", null, false);

    /** Writes a value in this layout; see {@link JsonEncoder#encode(Object, JsonLayout)}. */
    public TruffleString write(Object value) {
        return JsonEncoder.encode(value, this);
    }
}
