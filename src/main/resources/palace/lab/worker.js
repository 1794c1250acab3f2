'use strict';
/*
 * The engine at one desk: compiled to WebAssembly if a module comes with the first message, else the JavaScript before
 * this text. The loader does what that of TeaVM 0.16 does (Apache License 2.0), for the imports that the engine has,
 * and makes no code from text, so that the page's content security policy can forbid it.
 */
(() => {
    const JAVA = Symbol('java object');
    const FUNCTIONS = Symbol('functions');
    const THROWN = Symbol('java exception');
    const CALL = Symbol('call of a wrapper');

    /** Code that TeaVM writes as text, by that text. */
    const KNOWN_BODIES = { 'return str;': (value) => value };

    class JavaError extends Error {
        constructor(exports, exception) {
            super();
            this.exports = exports;
            this[THROWN] = exception;
            exports['teavm.setJsException'](exception, this);
        }

        get message() {
            const told = this.exports['teavm.exceptionMessage'](this[THROWN]);
            return told === null ? 'no message' : this.exports['teavm.stringToJs'](told);
        }
    }

    async function load(module) {
        let exports = null;
        const own = {};
        const instance = await WebAssembly.instantiate(module, imports(() => exports, own, module));
        exports = instance.exports;
        for (const [name, value] of Object.entries(exports)) {
            if (value instanceof WebAssembly.Global) {
                own[name] = value.value;
            }
        }
        return own.answer;
    }

    function imports(exports, own, module) {
        const { memory, from, most } = linear(module);
        const bare = WebAssembly.Module.imports(module).some((its) => its.module === 'wasm:js-string');
        return {
            ...(bare ? { 'wasm:js-string': strings() } : {}),
            env: { memory },
            teavmMemory: {
                linearMemory: () => memory.buffer,
                notifyHeapResized() {},
                heapOffset: new WebAssembly.Global({ value: 'i32', mutable: false }, from),
                maxSize: new WebAssembly.Global({ value: 'i32', mutable: false }, most),
            },
            teavm: core(exports),
            teavmAsync: {
                offer: (its, call, time) => setTimeout(() => call(its), Math.max(0, time - Date.now())),
                kill: (id) => clearTimeout(id),
            },
            teavmDate: { currentTimeMillis: () => Date.now() },
            teavmConsole: lines(),
            teavmMath: Math,
            teavmJso: bridge(exports, own, !bare),
        };
    }

    /** What a browser without built-in functions for texts lacks. */
    function strings() {
        const none = () => {
            throw new Error('not supported');
        };
        return {
            fromCharCode: (code) => String.fromCharCode(code),
            fromCharCodeArray: none,
            intoCharCodeArray: none,
            concat: (one, other) => one + other,
            charCodeAt: (text, at) => text.charCodeAt(at),
            length: (text) => text.length,
            substring: (text, from, to) => text.substring(from, to),
        };
    }

    /** The memory outside the heap: as the module asks for it. */
    function linear(module) {
        const [section] = WebAssembly.Module.customSections(module, 'teavm.memoryRequirements');
        const asked = section ? JSON.parse(new TextDecoder().decode(section)) : {};
        const most = 2 ** 31 - 1;
        const from = (asked.dataSize || 0) + ((8 - ((asked.dataSize || 0) % 8)) % 8);
        const memory = new WebAssembly.Memory({ initial: Math.max(asked.min || 0, 1), maximum: ((most - 1) >> 16) + 1 });
        return { memory, from, most };
    }

    function core(exports) {
        const collected = new FinalizationRegistry(({ queue, ref }) => exports()['teavm.reportGarbageCollectedValue']?.(queue, ref));
        return {
            createWeakRef(value, ref, queue) {
                if (queue !== null) {
                    collected.register(value, { ref, queue });
                }
                return new WeakRef(value);
            },
            deref: (ref) => ref.deref() ?? null,
            createStringWeakRef: (value) => new WeakRef(value),
            stringDeref: (ref) => ref.deref(),
            takeStackTrace: () => ({ getStack: () => [] }),
            decorateException: (exception) => new JavaError(exports(), exception),
        };
    }

    function lines() {
        const texts = { out: '', err: '' };
        const put = (where, tell) => (code) => {
            if (code === 10) {
                tell(texts[where]);
                texts[where] = '';
            } else {
                texts[where] += String.fromCharCode(code);
            }
        };
        return { putcharStdout: put('out', (text) => console.log(text)), putcharStderr: put('err', (text) => console.error(text)) };
    }

    function bridge(exports, own, builtIn) {
        const ofJava = new WeakMap();
        const ofPage = new WeakMap();
        const ofPlain = new Map();
        const plainGone = new FinalizationRegistry((value) => ofPlain.delete(value));
        const same = (value) => value;

        function asJava(error) {
            exports()['teavm.js.throwException'](
                error !== null && typeof error === 'object' && THROWN in error
                    ? error[THROWN]
                    : exports()['teavm.js.wrapException'](error)
            );
            throw error;
        }

        function asPage(error) {
            const tag = exports()['teavm.javaException'];
            if (error instanceof WebAssembly.Exception && error.is(tag)) {
                const exception = error.getArg(tag, 0);
                const inside = exports()['teavm.js.extractException'](exception);
                return inside !== null ? inside : exports()['teavm.getJsException'](exception) ?? new JavaError(exports(), exception);
            }
            return error;
        }

        const toJava = (call) => {
            try {
                return call();
            } catch (error) {
                return asJava(error);
            }
        };
        const toPage = (call) => {
            try {
                return call();
            } catch (error) {
                throw asPage(error);
            }
        };
        const find = (its, name) => (its === null ? globalThis[name] : its[name]);

        const its = {
            stringBuiltinsSupported: () => (builtIn ? 1 : 0),
            isUndefined: (value) => typeof value === 'undefined',
            emptyArray: () => [],
            appendToArray: (array, value) => array.push(value),
            wrapBoolean: (value) => Boolean(value),
            unwrapBoolean: (value) => (value ? 1 : 0),
            getProperty: (target, name) => toJava(() => find(target, name)),
            setProperty: (target, name, value) => void ((target === null ? globalThis : target)[name] = value),
            setPropertyPure: (target, name, value) => void ((target === null ? globalThis : target)[name] = value),
            global: (name) => toJava(() => globalThis[name]),
            createClass(name, parent, constructor) {
                const whole = function (mark, object) {
                    if (mark === CALL) {
                        if (parent === null) {
                            this[JAVA] = object;
                            this[FUNCTIONS] = null;
                        } else {
                            parent.call(this, object);
                        }
                        return undefined;
                    }
                    if (constructor === null) {
                        throw new Error('This class cannot be instantiated directly');
                    }
                    return toPage(() => constructor.apply(null, arguments));
                };
                whole.prototype = Object.create(parent ? parent.prototype : Object.prototype);
                whole.prototype.constructor = whole;
                const wrapper = function (object) {
                    return whole.call(this, CALL, object);
                };
                wrapper[CALL] = whole;
                wrapper.prototype = whole.prototype;
                return wrapper;
            },
            exportClass: (type) => type[CALL],
            defineFunction: (call) => (...values) => toPage(() => call(...values)),
            defineStaticMethod: (type, name, call) => void (type[name] = (...values) => toPage(() => call(...values))),
            defineMethod(type, name, call) {
                type.prototype[name] = function (...values) {
                    return toPage(() => call(this, ...values));
                };
            },
            javaObjectToJS(instance, type) {
                if (instance === null) {
                    return null;
                }
                const known = ofJava.get(instance)?.deref();
                if (known !== undefined) {
                    return known;
                }
                const made = new type(instance);
                ofJava.set(instance, new WeakRef(made));
                return made;
            },
            unwrapJavaObject: (instance) => instance[JAVA],
            wrapObject(value) {
                if (value === null) {
                    return null;
                }
                const whole = typeof value === 'object' || typeof value === 'function' || typeof value === 'symbol';
                if (whole && typeof value[JAVA] === 'object') {
                    return value[JAVA];
                }
                const known = (whole ? ofPage : ofPlain).get(value)?.deref();
                if (known !== undefined) {
                    return known;
                }
                const made = exports()['teavm.jso.createWrapper'](value);
                (whole ? ofPage : ofPlain).set(value, new WeakRef(made));
                if (!whole) {
                    plainGone.register(made, value);
                }
                return made;
            },
            isPrimitive: (value, type) => typeof value === type || value === null,
            instanceOf: (value, type) => value instanceof type,
            instanceOfOrNull: (value, type) => value === null || value instanceof type,
            sameRef: (one, other) => one === other,
            concatArray: (one, other) => [...one, ...other],
            getJavaException: (error) => error[THROWN],
            getJSException: (exception) => exports()['teavm.getJsException'](exception),
            jsExports: () => own,
        };
        for (const type of ['Byte', 'Short', 'Char', 'Int', 'Long', 'Float', 'Double']) {
            its['wrap' + type] = its['unwrap' + type] = same;
        }
        for (let count = 0; count < 8; count++) {
            its['createFunction' + count] = (...names) => {
                const body = names.pop();
                if (!(body in KNOWN_BODIES)) {
                    throw new Error('the loader does not know the code "' + body + '"');
                }
                return KNOWN_BODIES[body];
            };
            its['bindFunction' + count] = (call, ...values) => call.bind(null, ...values);
            its['callFunction' + count] = (call, ...values) => toJava(() => call(...values));
            its['callMethod' + count] = (target, name, ...values) => toJava(() => (target === null ? globalThis[name](...values) : target[name](...values)));
            its['construct' + count] = (type, ...values) => toJava(() => new type(...values));
            its['arrayOf' + count] = (...values) => values;
        }
        return its;
    }

    // ---- questions and answers ----------------------------------------------------------------------------------------

    let answering = null;

    async function reply({ module, number, question }) {
        if (question === undefined) {
            answering = module ? load(module) : Promise.resolve(self.answer);
            return;
        }
        try {
            self.postMessage({ number, answer: (await answering)(question) });
        } catch (error) {
            self.postMessage({ number, fault: String(error?.message ?? error) });
        }
    }

    self.onmessage = (message) => reply(message.data);
})();
