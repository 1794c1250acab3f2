'use strict';
/* The engine in workers: a question goes to a desk, its answer comes back as a promise. */
const host = (() => {
    const SEPARATOR = '\u001f';
    const MOST_DESKS = 8;
    const MOST_OPEN = 40;
    const desks = [];
    let compiled = null;
    let kind = '';
    let source = '';

    /** A file of the page: in the folder a file beside it, in the one file a block of data. */
    async function text(name) {
        const block = document.getElementById('file:' + name);
        return block ? block.textContent : (await fetched(name)).text();
    }

    async function bytes(name) {
        const block = document.getElementById('file:' + name);
        return (block ? unpacked(block) : await fetched(name)).arrayBuffer();
    }

    /** In the one file the large parts are zipped, and written in letters. */
    function unpacked(block) {
        const zipped = new Blob([Uint8Array.from(atob(block.textContent), (letter) => letter.charCodeAt(0))]);
        return new Response(zipped.stream().pipeThrough(new DecompressionStream('gzip')));
    }

    async function fetched(name) {
        const response = await fetch(name);
        if (!response.ok) {
            throw new Error(name + ' is not there (' + response.status + ')');
        }
        return response;
    }

    /** Where a worker finds its script: in the folder beside the page, in the one file in the page itself. */
    async function script() {
        const own = document.getElementById('file:worker.js');
        if (!own) {
            return compiled ? 'worker.js' : 'worker-js.js';
        }
        const engine = compiled ? '' : await unpacked(document.getElementById('file:engine.js')).text();
        return URL.createObjectURL(new Blob([engine, '\n', own.textContent], { type: 'text/javascript' }));
    }

    function desk() {
        const waiting = new Map();
        const opened = new Map();
        const at = new Worker(source);
        let asked = 0;
        const ask = (...parts) =>
            new Promise((resolve, reject) => {
                waiting.set(++asked, { resolve, reject });
                at.postMessage({ number: asked, question: parts.join(SEPARATOR) });
            });
        at.onmessage = (message) => {
            const { number, answer, fault } = message.data;
            const { resolve, reject } = waiting.get(number);
            waiting.delete(number);
            const told = fault ? { problem: fault } : JSON.parse(answer);
            if (told.problem) {
                reject(new Error(told.problem));
            } else {
                resolve(told);
            }
        };
        at.onerror = (event) => {
            waiting.forEach(({ reject }) => reject(new Error(event.message || 'the engine does not start')));
            waiting.clear();
        };
        at.postMessage({ module: compiled });
        return {
            ask,
            /** A case with its changes; each is read once at each desk. */
            open(theCase, behaviour, changes) {
                const name = theCase.file + SEPARATOR + changes.join('\n');
                const its = opened.get(name) || ask('open', theCase.file, theCase.text, behaviour, changes.join('\n'));
                opened.delete(name);
                opened.set(name, its); // the last that will be forgotten
                if (opened.size > MOST_OPEN) {
                    const [oldest, old] = opened.entries().next().value;
                    opened.delete(oldest);
                    old.then(({ number }) => ask('close', number)).catch(() => {});
                }
                return its;
            },
        };
    }

    /** Starts the first desk; answers what the engine runs as. */
    async function start() {
        const wanted = new URLSearchParams(location.search).get('engine');
        try {
            if (wanted === 'js') {
                throw new Error('asked for');
            }
            compiled = await WebAssembly.compile(await bytes('engine.wasm'), { builtins: ['js-string'] });
            kind = 'WebAssembly';
        } catch (lacking) {
            compiled = null;
            kind = 'JavaScript (this browser lacks WebAssembly with garbage collection, so it is slower)';
        }
        source = await script();
        desks.push(desk());
        return kind;
    }

    function enough() {
        const count = Math.max(1, Math.min(MOST_DESKS, navigator.hardwareConcurrency || 2));
        while (desks.length < count) {
            desks.push(desk());
        }
        return desks;
    }

    /**
     * Histories from 0 to so many, in parts, at all desks at once. Each is fixed by its number, so it does not matter
     * who runs which.
     */
    async function count(task, onPart, isStopped) {
        let next = 0;
        let size = 20;
        await Promise.all(
            enough().map(async (at) => {
                while (next < task.histories && !isStopped()) {
                    const { number } = await at.open(task.theCase, task.behaviour, task.changes);
                    if (next >= task.histories) {
                        break; // the others took the rest meanwhile
                    }
                    const from = next;
                    next = Math.min(task.histories, from + size);
                    const to = next;
                    const began = performance.now();
                    const { rows } = await at.ask('count', number, task.seed, from, to);
                    const took = Math.max(1, performance.now() - began);
                    size = Math.max(5, Math.min(400, Math.round(((to - from) * 120) / took)));
                    onPart(from, rows.split('\n').slice(0, -1));
                }
            })
        );
    }

    return { text, start, count, desk: () => desks[0], desks: () => desks.length };
})();
