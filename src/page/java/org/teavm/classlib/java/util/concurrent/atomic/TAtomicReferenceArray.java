package org.teavm.classlib.java.util.concurrent.atomic;

/** What the compiler's class library lacks of the class of this name, for Jackson; a page has one thread. */
public final class TAtomicReferenceArray<E> {
    private final Object[] values;

    public TAtomicReferenceArray(int length) {
        values = new Object[length];
    }

    @SuppressWarnings("unchecked")
    public E getAndSet(int place, E value) {
        E before = (E) values[place];
        values[place] = value;
        return before;
    }

    public void set(int place, E value) {
        values[place] = value;
    }

    @SuppressWarnings("unchecked")
    public E get(int place) {
        return (E) values[place];
    }

    public int length() {
        return values.length;
    }
}
