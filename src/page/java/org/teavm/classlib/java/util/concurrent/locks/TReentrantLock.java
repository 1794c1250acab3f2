package org.teavm.classlib.java.util.concurrent.locks;

/** What the compiler's class library lacks of the class of this name, for Jackson; a page has one thread. */
public final class TReentrantLock {
    public void lock() {}

    public void unlock() {}
}
