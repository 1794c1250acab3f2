// Walks through the page in Chromium: see checks/lab, which prepares what it compares with.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { small } from './palette.mjs';

const [address, work, caseList, pictures] = process.argv.slice(2);
const require = createRequire(path.join(process.env.PALACE_NODE_MODULES, 'here.js'));
const { chromium } = require('playwright-core');
const axe = require.resolve('axe-core/axe.min.js');
const CHROMIUM = process.env.CHROMIUM || '/usr/bin/chromium';
const PATIENCE = Number(process.env.PALACE_PATIENCE || 60) * 1000;

const TELEPHONE = { width: 360, height: 740 };

let looked = 0;
const wrong = [];
function hold(whether, what) {
    looked++;
    if (!whether) {
        wrong.push(what);
        console.log('WRONG: ' + what);
    }
}

async function open(browser, url, { size = { width: 1000, height: 800 }, motion = 'no-preference' } = {}) {
    const context = await browser.newContext({ viewport: size, bypassCSP: false, reducedMotion: motion });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const origin = url.startsWith('file:') ? 'file:' : new URL(url).origin;
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && hold(false, 'the console says: ' + message.text()));
    page.on('pageerror', (error) => hold(false, 'an error: ' + error.message));
    page.on('dialog', (dialog) => {
        hold(false, 'a dialog: ' + dialog.message());
        dialog.dismiss();
    });
    page.on('request', (request) => {
        const its = request.url();
        const ours = its.startsWith('blob:') || its.startsWith('data:') || (origin === 'file:' ? its === url.split('#')[0] : its.startsWith(origin));
        hold(ours, 'a request to ' + its);
    });
    await page.goto(url);
    return page;
}

/** Runs a function in the page, by the debugger: the page's policy allows no code from a text. */
async function inside(page, run, value) {
    page.debugger ??= await page.context().newCDPSession(page);
    const expression = typeof run === 'string' ? run : `(${run})(${JSON.stringify(value)})`;
    const { result, exceptionDetails } = await page.debugger.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
}

async function until(page, holds, value) {
    for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
        if (await inside(page, holds, value)) {
            return;
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('waited in vain for ' + holds);
}

const started = (page) => until(page, () => document.getElementById('status').textContent.startsWith('The whole model'));

async function picture(page, name) {
    if (pictures) {
        fs.mkdirSync(pictures, { recursive: true });
        const { width } = page.viewportSize();
        const height = Math.min(1200, await inside(page, () => document.documentElement.scrollHeight));
        const png = small(await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height } }));
        hold(png.length < 100_000, `the picture ${name} has ${png.length} bytes`);
        fs.writeFileSync(path.join(pictures, name + '.png'), png);
    }
}

/** What axe finds, in a page whose policy lets nothing in: its code comes by the debugger. */
async function accessible(page, name) {
    await inside(page, fs.readFileSync(axe, 'utf8') + '; undefined');
    const found = await inside(page, () =>
        window.axe.run(document).then(({ violations }) => violations.map((one) => `${one.id} (${one.nodes.map((node) => node.target.join(' ')).join(', ')})`))
    );
    hold(found.length === 0, `axe on ${name}: ${found.join('; ')}`);
}

const told = (name, file) => fs.readFileSync(path.join(work, 'told', name, file), 'utf8');

async function compare(page, name, seed) {
    const ours = await inside(page, 
        async ([name, seed]) => {
            const { number } = await palaceLab.open(name, []);
            const history = await palaceLab.ask('tell', number, seed, -1);
            return { outcome: history.outcome, 'events.csv': history.events, 'timeseries.csv': history.timeseries, 'chronicle.md': history.chronicle };
        },
        [name, seed]
    );
    hold(ours.outcome === JSON.parse(told(name, 'summary.json')).outcome, `${name}: the outcome is ${ours.outcome}`);
    for (const file of ['events.csv', 'timeseries.csv', 'chronicle.md']) {
        hold(ours[file] === told(name, file), `${name}: ${file} is not that of the command line`);
    }
}

/** The histories of an ensemble by the columns that both tell: of all workers at once. */
async function compareMany(page) {
    const [heads, ...rows] = fs.readFileSync(path.join(work, 'many', 'runs.csv'), 'utf8').trim().split('\n').map((line) => line.split(','));
    const columns = ['replication', 'outcome', 'weeks', 'attempts', 'plots', 'betrayed', 'premature', 'attempt_week'].map((name) => heads.indexOf(name));
    const ours = await inside(page, async (histories) => {
        const all = [];
        const theCase = palaceLab.at.library.cases.find((one) => one.name === 'khrushchev-1964');
        const task = { theCase, behaviour: palaceLab.at.library.behaviour, seed: 1, histories, changes: [] };
        const began = performance.now();
        await palaceLab.count(task, (from, part) => part.forEach((row, i) => (all[from + i] = row)), () => false);
        return { all, seconds: (performance.now() - began) / 1000 };
    }, rows.length);
    const same = rows.filter((row, i) => columns.map((column) => row[column]).join() === ours.all[i].split(',').slice(0, columns.length).join());
    hold(same.length === rows.length, `${rows.length - same.length} of ${rows.length} histories are not those of the command line`);
    console.log(`${rows.length} histories in ${ours.seconds.toFixed(1)} s`);
}

/** How a teacher does things: with the mouse, or with Tab, Shift+Tab, Enter, Space and arrows only. */
const MOUSE = {
    press: (page, selector) => page.locator(selector).first().click(),
    slide: (page, id, value) => inside(page, ([id, value]) => {
        const slider = document.getElementById(id);
        slider.value = value;
        slider.dispatchEvent(new Event('input', { bubbles: true }));
    }, [id, value]),
    choose: (page, id, index) => page.selectOption('#' + id, { index }),
};

const KEYBOARD = {
    async press(page, selector, key = 'Enter') {
        await tabTo(page, selector);
        await page.keyboard.press(key);
    },
    async slide(page, id, value) {
        await tabTo(page, '#' + id.replaceAll('.', '\\.'));
        const { step, min, max } = await inside(page, () => ({ step: Number(document.activeElement.step), min: Number(document.activeElement.min), max: Number(document.activeElement.max) }));
        const fromEnd = value > (min + max) / 2;
        await page.keyboard.press(fromEnd ? 'End' : 'Home');
        for (let i = 0; i < Math.round((fromEnd ? max - value : value - min) / step); i++) {
            await page.keyboard.press(fromEnd ? 'ArrowLeft' : 'ArrowRight');
        }
    },
    async choose(page, id, index) {
        await tabTo(page, '#' + id);
        await page.keyboard.press('Home');
        for (let i = 0; i < index; i++) {
            await page.keyboard.press('ArrowDown');
        }
    },
};

/** Goes from where the focus is to an element, as far as Tab leads; back where that is nearer, as a person would. */
async function tabTo(page, selector) {
    const way = await inside(page, (selector) => {
        const all = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"], [tabindex="-1"]')].filter((one) => !one.disabled && one.getClientRects().length);
        const to = all.indexOf(document.querySelector(selector));
        return to < 0 ? 0 : to - all.indexOf(document.activeElement);
    }, selector);
    for (let i = 0; i < 400; i++) {
        if (await inside(page, (selector) => document.activeElement === document.querySelector(selector), selector)) {
            const seen = await inside(page, () => document.activeElement.matches(':focus-visible'));
            hold(seen, 'where the focus is cannot be seen: ' + selector);
            return;
        }
        await page.keyboard.press(way < 0 ? 'Shift+Tab' : 'Tab');
    }
    hold(false, 'Tab does not reach ' + selector);
}

/** A lesson from the first screen to the last. */
async function walkLesson(page, theCase, hand, looks = async () => {}) {
    await hand.press(page, `nav [data-screen=choose]`);
    await until(page, () => !document.getElementById('choose').hidden);
    const place = await inside(page, (name) => {
        const title = palaceLab.at.library.cases.find((one) => one.name === name).title;
        const cards = [...document.querySelectorAll('#cases button')];
        const card = cards.find((one) => one.querySelector('strong').textContent === title);
        card.id = 'card-' + name;
        return '#card-' + name;
    }, theCase);
    await looks('choose');
    await hand.press(page, place);
    await until(page, (name) => !document.getElementById('bet').hidden && palaceLab.at.theCase.name === name, theCase);
    await hand.slide(page, 'end-coup', 70);
    await hand.slide(page, 'end-other', 0);
    await hand.choose(page, 'bet-who', 1);
    await hand.press(page, '#bet-form button[type=submit]');
    await page.waitForSelector('#bets td');
    await hand.press(page, '#bet-form button[type=submit]');
    await hand.press(page, '#bet-back');
    hold((await inside(page, () => palaceLab.at.bets.length)) === 1, theCase + ': a bet is taken back, and only the last');
    await looks('bet');
    await hand.press(page, '#bet-go');
    await until(page, () => palaceLab.at.told && !document.getElementById('watch').hidden && document.querySelector('#court svg') && document.getElementById('when').textContent !== '');
    await hand.press(page, '#step');
    await hand.choose(page, 'person', 1);
    await until(page, () => document.getElementById('of-person').textContent !== '');
    await inside(page, () => new Promise((resolve) => setTimeout(resolve, 500))); // till everybody is where he goes
    await looks('watch');
    await hand.press(page, '#end', 'Space');
    await page.waitForSelector('#outcome:not([hidden])');
    await looks('watch-end');
    await hand.press(page, 'nav [data-screen=change]');
    await until(page, () => document.getElementById('part').textContent !== '');
    await hand.slide(page, 'politics.terror', 0.8);
    await until(page, () => document.getElementById('changed').textContent.includes('politics.terror=0.8'));
    hold((await page.textContent('#command')).includes('--set politics.terror=0.8'), theCase + ': the command line of a change');
    if ((await page.locator('#what-ifs button').count()) > 0) {
        await hand.press(page, '#what-ifs button', 'Space');
        await until(page, () => document.querySelector('#what-ifs button').getAttribute('aria-pressed') === 'true' && document.getElementById('changed').textContent.startsWith('Changed'));
    }
    await looks('change');
    await hand.press(page, 'nav [data-screen=many]');
    await until(page, () => !document.getElementById('many').hidden);
    await hand.choose(page, 'count', 0);
    await hand.press(page, '#run', 'Space');
    await until(page, () => /^(200|400) histories in/.test(document.getElementById('progress-words').textContent));
    hold((await page.textContent('#answer')).includes('Brier'), theCase + ': the bets are scored');
    await looks('many');
    if (await inside(page, () => Boolean(palaceLab.at.theCase.lesson))) {
        await hand.press(page, 'nav [data-screen=lesson]');
        await until(page, () => !document.getElementById('lesson').hidden && document.querySelectorAll('#lesson ol li').length > 0);
        await looks('lesson');
    }
    await inside(page, () => document.querySelector('#cases button[id]').removeAttribute('id'));
}

/** A class of two: each opens the code, bets without a name, and sees the end of the room. */
async function share(browser) {
    const [teachers, students] = fs.readFileSync(path.join(work, 'room'), 'utf8').trim().split('\n');
    const teacher = await open(browser, teachers);
    await started(teacher);
    await teacher.waitForSelector('#room:not([hidden])');
    hold(!teacher.url().includes('room='), 'the key stands in the address');
    const pages = [await open(browser, students, { size: TELEPHONE }), await open(browser, students.toLowerCase(), { size: TELEPHONE })];
    await until(pages[0], () => document.getElementById('state').textContent.startsWith('You are in'));
    await accessible(pages[0], 'a student who waits');
    await MOUSE.press(teacher, '#cases button:has-text("A political bank run")');
    for (const [i, student] of pages.entries()) {
        await student.waitForSelector('#case:not([hidden])');
        hold((await student.textContent('#title')) === 'A political bank run', 'the student sees the case');
        await KEYBOARD.slide(student, 'end-coup', i ? 100 : 10);
        await KEYBOARD.choose(student, 'who', 1);
        await accessible(student, 'a student who bets');
        if (!i) {
            await picture(student, 'room-student');
        }
        await KEYBOARD.press(student, 'button[type=submit]');
        await until(student, () => document.getElementById('state').textContent.startsWith('Your bet is in'));
        const wide = await inside(student, () => document.documentElement.scrollWidth);
        hold(wide <= TELEPHONE.width, `the page of a student is ${wide} pixels wide`);
    }
    await until(teacher, () => document.getElementById('room-state').textContent.startsWith('2 bets'));
    await until(teacher, () => document.querySelectorAll('#bets circle').length > 0);
    await accessible(teacher, 'bet with a room');
    await picture(teacher, 'room-bets');
    await MOUSE.press(teacher, 'nav [data-screen=many]');
    await MOUSE.choose(teacher, 'count', 0);
    await MOUSE.press(teacher, '#run');
    await until(teacher, () => /^200 histories in/.test(document.getElementById('progress-words').textContent));
    hold(/The bet of all as one gets/.test(await teacher.textContent('#answer')), 'the score of the room');
    await accessible(teacher, 'many with a room');
    await picture(teacher, 'room-many');
    const forbidden = await fetch(new URL('/room', teachers), { headers: { Host: 'elsewhere.example' } }).then((response) => response.status);
    hold(forbidden === 403, 'the room without its key answers ' + forbidden);
    await MOUSE.press(teacher, '#room-close');
    await until(teacher, () => document.getElementById('room-state').textContent.startsWith('The room is closed'));
    hold((await teacher.locator('#answer circle').count()) === 0, 'bets are left on the screen of a room that is closed');
    await until(pages[0], () => document.getElementById('state').textContent === 'The room is closed.');
    const kept = fs.readFileSync(path.join(work, 'bets.csv'), 'utf8').trim().split('\n');
    hold(kept.length === 3 && kept[1].startsWith('1,1,20,20,10,20,20,20,0,'), 'the bets that were to be kept: ' + kept.join(' / '));
    for (const one of [teacher, ...pages]) {
        await one.context().close();
    }
}

/** A hundred people who all move all the time, for ten seconds: how long each frame takes. */
async function frames(browser, motion) {
    const page = await open(browser, address + '#case=hundred&screen=watch', { motion });
    await page.waitForSelector('#court svg');
    const found = await inside(page, async () => {
        const people = palaceLab.at.opened.people.length;
        const sides = ['joined', 'rallied', 'aside', 'quiet'];
        let turn = 0;
        const flip = () => palaceLab.show({ sides: new Array(people).fill(sides[turn++ % sides.length]), leader: null });
        flip();
        const flipping = setInterval(flip, 400);
        const lengths = [];
        let moved = 0;
        let before = '';
        await new Promise((resolve) => {
            const began = performance.now();
            let last = began;
            const tick = (now) => {
                lengths.push(now - last);
                last = now;
                const place = document.querySelectorAll('#court .person')[40].getAttribute('transform');
                moved += place === before ? 0 : 1;
                before = place;
                if (now - began < 10000) {
                    requestAnimationFrame(tick);
                } else {
                    resolve();
                }
            };
            requestAnimationFrame(tick);
        });
        clearInterval(flipping);
        return { people, moved, lengths: lengths.slice(2).sort((a, b) => a - b) };
    });
    const { people, moved, lengths } = found;
    const at = (part) => lengths[Math.min(lengths.length - 1, Math.floor(part * lengths.length))].toFixed(1);
    const long = lengths.filter((one) => one > 34).length;
    hold(people === 100, `there are ${people} people`);
    console.log(`${people} people move for 10 s (motion: ${motion}): ${lengths.length} frames, ${moved} with motion; median ${at(0.5)}, 99% ${at(0.99)}, longest ${at(1)} ms; ${long} above 34 ms`);
    if (motion === 'reduce') {
        hold(moved < 60, `who asked for less motion sees ${moved} frames of it`);
    } else {
        hold(moved > 100, `only ${moved} frames have motion`);
        hold(Number(at(0.5)) <= 20, `half of the frames take ${at(0.5)} ms or more`);
        hold(process.env.PALACE_LOADED || long === 0, `${long} frames took longer than 34 ms`);
    }
    await page.context().close();
}

/** How long a slider of "change one thing" takes to show what it does. */
async function answers(browser, theCase) {
    const page = await open(browser, address + `#case=${theCase}&screen=change`);
    await until(page, () => document.getElementById('part').textContent !== '');
    const { people, times } = await inside(page, async () => {
        const slider = document.getElementById('politics.terror');
        const times = [];
        for (let i = 0; i < 12; i++) {
            slider.value = i % 2 ? 0.8 : 0.15;
            const began = performance.now();
            slider.dispatchEvent(new Event('input', { bubbles: true }));
            const wanted = 'Changed: politics.terror=' + Number(slider.value);
            while (document.getElementById('changed').textContent !== wanted) {
                await new Promise((resolve) => setTimeout(resolve, 1));
            }
            times.push(performance.now() - began);
        }
        return { people: palaceLab.at.opened.people.length, times: times.sort((a, b) => a - b) };
    });
    console.log(`a slider on ${theCase} (${people} people) answers in ${times[6].toFixed(0)} ms in the middle, ${times[11].toFixed(0)} at most`);
    hold(process.env.PALACE_LOADED || times[6] <= 300, `a slider takes ${times[6].toFixed(0)} ms`);
    await page.context().close();
}

/** Three lines that end anywhere, also all in the middle: their names end up apart, and the page goes on. */
async function named(page) {
    const found = inside(page, () => {
        const into = document.createElement('div');
        const ends = Array.from({ length: 21 }, (any, i) => i / 20);
        let nearest = Infinity;
        for (const a of ends) {
            for (const b of ends) {
                for (const c of [a, b, (a + b) / 2]) {
                    const series = [a, b, c].map((value) => ({ name: 'line', values: [value], mark: 'a' }));
                    draw.lines(into, { width: 400, weeks: 1, label: 'lines', series });
                    const heights = [...into.querySelectorAll('text.halo')].map((name) => Number(name.getAttribute('y'))).sort((one, other) => one - other);
                    nearest = Math.min(nearest, heights[1] - heights[0], heights[2] - heights[1]);
                }
            }
        }
        return nearest;
    });
    const frozen = new Promise((any, refuse) => setTimeout(() => refuse(new Error('the page looks for places of names for ever')), PATIENCE).unref());
    const nearest = await Promise.race([found, frozen]);
    hold(nearest >= 13.9, `names of lines are ${nearest} pixels apart`);
}

/** What is asked of one case is never shown at another, and a history is that of the seed under which it was counted. */
async function stale(browser) {
    const page = await open(browser, address + '#case=bank-run&screen=many');
    await started(page);
    await until(page, () => !document.getElementById('many').hidden);
    await page.selectOption('#count', '20000');
    await page.click('#run');
    await until(page, () => document.getElementById('answer').textContent !== '');
    await page.click('nav [data-screen=choose]');
    await page.click('#cases button:has-text("Known odds")');
    await until(page, () => !document.getElementById('bet').hidden && palaceLab.at.theCase.name === 'known-odds');
    await new Promise((resolve) => setTimeout(resolve, 2000));
    hold((await page.textContent('#answer')) === '', 'histories of the case before are shown at the next');
    await page.click('nav [data-screen=many]');
    await page.selectOption('#count', '200');
    await page.click('#run');
    await until(page, () => /^200 histories in/.test(document.getElementById('progress-words').textContent));
    await page.click('nav [data-screen=watch]');
    await until(page, () => palaceLab.at.told);
    await page.click('#next-seed');
    await until(page, () => document.getElementById('command').textContent.endsWith('--seed 2'));
    await page.click('nav [data-screen=many]');
    await page.click('#answer button');
    await until(page, () => document.getElementById('command').textContent.includes('--replication'));
    hold(!(await page.textContent('#command')).includes('--seed'), 'a history of another seed than was counted');
    await page.click('nav [data-screen=choose]');
    await page.click('#cases button:has-text("A political bank run")');
    await until(page, () => palaceLab.at.theCase.name === 'bank-run');
    hold(!(await page.textContent('#command')).includes('--replication'), 'a case begins with the history of the case before');
    await page.context().close();
}

/** Whoever watches is not told the end before it comes, nor what to see before it is tried; and sees what the lesson is about. */
async function teaches(browser) {
    const page = await open(browser, address + '#case=bank-run&screen=watch');
    await until(page, () => document.querySelector('#series .line'));
    hold(await inside(page, () => [...document.querySelectorAll('#series .line')].every((line) => !line.getAttribute('d').includes('L'))), 'the lines tell the end on the first day');
    await page.click('nav [data-screen=lesson]');
    hold(await inside(page, () => [...document.querySelectorAll('#lesson-words details')].length === 3 && !document.querySelector('#lesson-words details[open]')), 'the lesson shows what comes of a trial');
    await page.emulateMedia({ media: 'print' });
    hold(await inside(page, () => [...document.querySelectorAll('#lesson-words details')].every((one) => !one.getClientRects().length)), 'the printed lesson has what comes of a trial');
    await page.emulateMedia({ media: 'screen' });
    await page.click('nav [data-screen=watch]');
    await until(page, () => document.querySelector('#court svg'));
    const groups = await inside(page, async () => {
        const said = [];
        for (let i = 0; i < palaceLab.at.moments.length - 1; i++) {
            document.getElementById('step').click();
            said.push(document.getElementById('court').textContent);
        }
        return said.filter((words) => /colonel \(20\): .*\d+ (joined|rallied)/.test(words)).length;
    });
    hold(groups > 1, 'nobody sees how many colonels went');
    await page.context().close();
    for (const [name, size] of [['khrushchev-1964', undefined], ['wagner-2023', TELEPHONE]]) {
        const crowded = await open(browser, address + `#case=${name}&screen=watch`, { size, motion: 'reduce' });
        await until(crowded, () => document.querySelector('#court text'));
        const over = await inside(crowded, () => {
            const boxes = [...document.querySelectorAll('#court text')].map((name) => name.getBoundingClientRect());
            return boxes.filter((one, i) => boxes.slice(0, i).some((other) => one.left < other.right - 8 && other.left < one.right - 8 && one.top < other.bottom - 8 && other.top < one.bottom - 8)).length;
        });
        hold(over <= 1, `${name}: ${over} names stand over others`);
        await crowded.context().close();
    }
    const crowd = await open(browser, address + '#case=granovetter&screen=change&change=street.spread%3D0.13');
    await until(crowd, () => document.querySelector('#twin-street .line'));
    hold(await inside(crowd, () => !document.getElementById('twin-street-figure').hidden), 'the street is not shown');
    await crowd.context().close();
}

async function narrow(browser) {
    const page = await open(browser, address + '#case=bank-run&seed=2&screen=watch', { size: TELEPHONE });
    await page.waitForSelector('#court svg');
    for (const screen of ['choose', 'bet', 'watch', 'change', 'many', 'lesson']) {
        await page.click(`nav [data-screen=${screen}]`);
        await until(page, (screen) => !document.getElementById(screen).hidden, screen);
        const width = await inside(page, () => document.documentElement.scrollWidth);
        hold(width <= 360, `${screen} is ${width} pixels wide on a telephone`);
        }
    await page.context().close();
}

async function hostile(browser) {
    const page = await open(browser, address + '#case=hostile&screen=watch');
    await page.waitForSelector('#court svg');
    hold((await page.textContent('#watch-title')).includes('<img src=x onerror=alert(1)></script>'), 'the title of a case is text');
    hold((await page.locator('main img, main b b').count()) === 0, 'no word of a case is markup');
    await page.context().close();
}

const began = Date.now();
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
const page = await open(browser, address);
const first = await inside(page, () => new Promise((resolve) => new PerformanceObserver((list) => resolve(list.getEntries()[0].startTime)).observe({ type: 'paint', buffered: true })));
await started(page);
hold((await page.textContent('#status')).includes('WebAssembly;') || (await page.textContent('#status')).includes('WebAssembly.'), 'the engine is not WebAssembly');
console.log(`first picture after ${Math.round(first)} ms, the engine after ${Math.round(await inside(page, () => performance.now()))} ms`);
for (const [name, seed] of caseList.split(' ').map((one) => one.split(':'))) {
    await compare(page, name, seed);
}
await compareMany(page);
await named(page);
const LESSONS = await inside(page, () => palaceLab.at.library.cases.filter((one) => one.lesson).map((one) => one.name));
hold(LESSONS.length === 7, 'the lessons are ' + LESSONS);
const PICTURES = { choose: '1-choose', bet: '2-bet', watch: '3-watch', 'watch-end': '3-watch-end', change: '4-change', many: '5-many', lesson: '6-lesson' };
const looks = (screens) => async (screen) => {
    await accessible(page, screen);
    if (screens.includes(screen)) {
        await picture(page, PICTURES[screen]);
    }
};
await walkLesson(page, 'khrushchev-1964', MOUSE, looks(['choose', 'watch', 'watch-end']));
await walkLesson(page, 'wagner-2023', MOUSE);
for (const lesson of LESSONS) {
    await walkLesson(page, lesson, MOUSE, lesson === 'bank-run' ? looks(['bet', 'change', 'many', 'lesson']) : undefined);
}
await page.context().close();

const keyboard = await open(browser, address);
await started(keyboard);
for (const lesson of LESSONS) {
    await walkLesson(keyboard, lesson, KEYBOARD);
}
console.log(`${LESSONS.length} lessons with the mouse, and with the keyboard only`);
await keyboard.context().close();
await share(browser);
await frames(browser, 'no-preference');
await frames(browser, 'reduce');
for (const theCase of ['khrushchev-1964', 'world-average']) {
    await answers(browser, theCase);
}
await stale(browser);
await teaches(browser);
await narrow(browser);
await hostile(browser);

const script = await open(browser, address + '?engine=js');
await started(script);
hold((await script.textContent('#status')).includes('JavaScript'), 'the engine is not JavaScript');
const [name, seed] = caseList.split(' ')[3].split(':');
await compare(script, name, seed);
await script.context().close();

const one = await open(browser, pathToFileURL(path.join(work, 'one', 'palace-lab.html')).href);
await started(one);
await compare(one, name, seed);
await accessible(one, 'the one file');
await browser.close();

console.log(`${looked} looked at in ${Math.round((Date.now() - began) / 1000)} s: ${wrong.length} wrong`);
process.exit(wrong.length ? 1 : 0);
