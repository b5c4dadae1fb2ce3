package org.saidanddone.platform.web;

import jakarta.inject.Singleton;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;

/** Stands before every page and file: a session that is over is not there any more, whatever was asked. */
@Singleton
final class SessionEnds implements Filter {

    private final Clock clock;

    SessionEnds(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = ((HttpServletRequest) request).getSession(false);
        if (session != null && session.getAttribute(Ends.NAME) instanceof Ends ends && ends.isOver(clock.instant())) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }
}
