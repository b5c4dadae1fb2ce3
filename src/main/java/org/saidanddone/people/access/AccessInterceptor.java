package org.saidanddone.people.access;

import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Stands before every {@link Guarded} service and lets through only who the method names. */
@Singleton
@InterceptorBean(Guarded.class)
final class AccessInterceptor implements MethodInterceptor<Object, Object> {

    private final WhoIsAsking whoIsAsking;

    AccessInterceptor(WhoIsAsking whoIsAsking) {
        this.whoIsAsking = whoIsAsking;
    }

    /** Before everything else, so that what is refused opens no transaction. */
    @Override
    public int getOrder() {
        return Integer.MIN_VALUE;
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, Object> call) {
        if (!AccessRule.of(call.getTargetMethod()).allows(whoIsAsking.now())) {
            throw new AccessRefused(call.getDeclaringType().getSimpleName() + "." + call.getMethodName());
        }
        return call.proceed();
    }
}
