package org.saidanddone.platform;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Where a visitor comes from, as brakes count it: an IPv4 address, or the first 64 bits of an IPv6 address, since one line
 * has all the rest (RFC 4291, 2.5.4; RFC 6177). Kept in memory only.
 *
 * @param key the same for everybody who is counted together
 */
public record Place(String key) {

    private static final int NETWORK_BYTES = 8;
    private static final Pattern IPV6 = Pattern.compile("\\[?([0-9A-Fa-f.]*:[0-9A-Fa-f:.]*)(%[^\\]]*)?]?");

    /** The place of an address as a server names it; what is no address is a place of its own. */
    public static Place of(String address) {
        var matcher = IPV6.matcher(address);
        if (!matcher.matches()) {
            return new Place(address);
        }
        try {
            // Digits and colons alone: nothing is looked up.
            InetAddress read = InetAddress.getByName(matcher.group(1));
            return new Place(
                    read instanceof Inet6Address
                            ? HexFormat.of().formatHex(read.getAddress(), 0, NETWORK_BYTES)
                            : read.getHostAddress());
        } catch (UnknownHostException e) {
            return new Place(address);
        }
    }
}
