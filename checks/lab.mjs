// Walks through the page in Chromium: see checks/lab, which prepares what it compares with.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [address, work, caseList, pictures] = process.argv.slice(2);
const require = createRequire(path.join(process.env.PALACE_NODE_MODULES, 'here.js'));
const { chromium } = require('playwright-core');
const axe = require.resolve('axe-core/axe.min.js');
const CHROMIUM = process.env.CHROMIUM || '/usr/bin/chromium';
const PATIENCE = Number(process.env.PALACE_PATIENCE || 60) * 1000;

let looked = 0;
const wrong = [];
function hold(whether, what) {
    looked++;
    if (!whether) {
        wrong.push(what);
        console.log('WRONG: ' + what);
    }
}

async function open(browser, url, size = { width: 1280, height: 900 }) {
    const context = await browser.newContext({ viewport: size, bypassCSP: false });
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
        await page.screenshot({ path: path.join(pictures, name + '.png'), fullPage: true });
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

/** Every screen, with the mouse. */
async function walk(page) {
    await accessible(page, 'choose');
    await picture(page, '1-choose');
    await page.getByRole('button', { name: /The removal of Khrushchev/ }).first().click();
    await page.waitForSelector('#bet:not([hidden])');
    await page.fill('#end-coup', '70');
    await page.fill('#bet-name', 'row 1');
    await page.getByRole('button', { name: 'Place the bet' }).click();
    await page.waitForSelector('#bets td');
    await accessible(page, 'bet');
    await picture(page, '2-bet');
    await page.getByRole('button', { name: 'Watch one history' }).click();
    await page.waitForSelector('#court svg');
    hold((await page.textContent('#command')) === './palace run khrushchev-1964', 'the command line of the screen');
    await page.getByRole('button', { name: 'Another history' }).click();
    await until(page, () => document.getElementById('command').textContent.endsWith('--seed 2'));
    await until(page, () => palaceLab.at.told && document.getElementById('seed').value === '2');
    await page.getByRole('button', { name: 'Step', exact: true }).click();
    await page.selectOption('#person', { index: 3 });
    await picture(page, '3-watch');
    await page.getByRole('button', { name: 'To the end' }).click();
    await page.waitForSelector('#outcome:not([hidden])');
    await accessible(page, 'watch');
    await picture(page, '3-watch-end');
    await page.getByRole('button', { name: 'Change one thing' }).click();
    await until(page, () => document.getElementById('part').textContent !== '');
    await inside(page, () => {
        const slider = document.getElementById('politics.terror');
        slider.value = '0.8';
        slider.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await until(page, () => document.getElementById('changed').textContent.includes('politics.terror=0.8'));
    hold((await page.textContent('#command')).includes('--set politics.terror=0.8'), 'the command line of a change');
    await accessible(page, 'change');
    await picture(page, '4-change');
    await page.getByRole('button', { name: 'Many' }).click();
    await page.selectOption('#count', '200');
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await until(page, () => /200 histories in/.test(document.getElementById('progress-words').textContent));
    hold((await page.textContent('#command')) === './palace ensemble khrushchev-1964 --seed 2 -n 200', 'the command line of many');
    await accessible(page, 'many');
    await picture(page, '5-many');
}

/** From the first screen to the last with Tab, Enter, Space and arrows only. */
async function walkByKeyboard(page) {
    const tabTo = async (what) => {
        for (let i = 0; i < 300; i++) {
            if (await inside(page, (what) => document.activeElement?.textContent.includes(what) && document.activeElement.tagName === 'BUTTON', what)) {
                return;
            }
            await page.keyboard.press('Tab');
        }
        hold(false, 'Tab does not reach ' + what);
    };
    await tabTo('The removal of Khrushchev');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#bet:not([hidden])');
    await tabTo('Watch one history');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#court svg');
    await tabTo('To the end');
    await page.keyboard.press('Space');
    await page.waitForSelector('#outcome:not([hidden])');
    hold(true, 'the keyboard');
}

async function narrow(browser) {
    const page = await open(browser, address + '#case=khrushchev-1964&seed=2&screen=watch', { width: 360, height: 740 });
    await page.waitForSelector('#court svg');
    for (const screen of ['choose', 'bet', 'watch', 'change', 'many']) {
        await page.click(`nav [data-screen=${screen}]`);
        await until(page, (screen) => !document.getElementById(screen).hidden, screen);
        const width = await inside(page, () => document.documentElement.scrollWidth);
        hold(width <= 360, `${screen} is ${width} pixels wide on a telephone`);
        await picture(page, 'narrow-' + screen);
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
await walk(page);
await page.context().close();

const keyboard = await open(browser, address);
await started(keyboard);
await walkByKeyboard(keyboard);
await keyboard.context().close();
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
