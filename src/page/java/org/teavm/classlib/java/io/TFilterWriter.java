package org.teavm.classlib.java.io;

import java.io.IOException;
import java.io.Writer;

/** What the compiler's class library lacks of {@link java.io.FilterWriter}, for FastCSV. */
public abstract class TFilterWriter extends Writer {
    protected Writer out;

    protected TFilterWriter(Writer out) {
        super(out);
        this.out = out;
    }

    @Override
    public void write(int c) throws IOException {
        out.write(c);
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        out.write(text, from, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        out.write(text, from, length);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
