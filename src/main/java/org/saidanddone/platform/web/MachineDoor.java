package org.saidanddone.platform.web;

import java.net.InetSocketAddress;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The way to Micronaut's server. Figures about the process are for the machine it runs on: from anywhere else, and
 * through a proxy, {@code /metrics} does not exist.
 */
final class MachineDoor extends Handler.Wrapper {

    MachineDoor(Handler machines) {
        super(machines);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (request.getHttpURI().getCanonicalPath().equals("/metrics") && !fromHere(request)) {
            Response.writeError(request, response, callback, 404);
            return true;
        }
        return super.handle(request, response, callback);
    }

    private static boolean fromHere(Request request) {
        boolean forwarded = request.getHeaders().contains(HttpHeader.X_FORWARDED_FOR)
                || request.getHeaders().contains(HttpHeader.FORWARDED);
        return !forwarded
                && request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress address
                && address.getAddress().isLoopbackAddress();
    }
}
