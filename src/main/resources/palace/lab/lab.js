'use strict';
/* The screens: choose, bet, watch, change one thing, many, lesson. */
(() => {
    const { element } = draw;
    const $ = (id) => document.getElementById(id);
    const SCREENS = ['choose', 'bet', 'watch', 'change', 'many', 'lesson'];
    const KINDS = {
        record: 'What happened: historical cases',
        textbook: 'Textbook cases, each with a question',
        'what-if': 'What if: a historical case with one thing changed',
        preset: 'Kinds of regime, no country in particular',
    };
    const ENDS = {
        no_attempt: 'nobody moves',
        attempt_failed: 'an attempt fails',
        coup: 'the leader is removed by his own',
        deal: 'a stand-off ends in a deal',
        other: 'something else: the street, death, a regular exit',
    };
    const SETTINGS = {
        'politics.terror': 'Terror: what happens to rivals',
        'politics.surveillance': 'Surveillance: how well the regime watches its own',
        'politics.openness': 'Openness: how far the screws are loosened',
        'politics.mystique': 'Mystique: what others believe of his strength',
        'leader.ruthlessness': 'Ruthlessness of the leader',
        'leader.levers': 'His control of the machinery',
    };

    const at = { screen: 'choose', library: null, theCase: null, told: null, seed: 1, replication: -1, changes: [], extra: [], bets: [], known: null };
    let show = () => {};
    let playing = 0;
    let asked = {}; // the histories that were asked for last

    // ---- words ------------------------------------------------------------------------------------------------------

    const plural = (count, word) => count + ' ' + (count === 1 ? word : word + 's');
    const date = (start, days) => new Date(Date.parse(start + 'T00:00:00Z') + days * 86400000).toISOString().slice(0, 10);
    const facts = (theCase) =>
        `${theCase.place}, from ${theCase.start}, ${plural(theCase.weeks, 'week')}, ${plural(theCase.people, 'person').replace('persons', 'people')} around the leader`;
    const end = (code) =>
        code === 'crushed_standoff' ? 'attempt_failed' : code in ENDS ? code : 'other';
    /** A sentence with what it stresses. */
    const stressed = (text) => text.split('**').map((part, i) => (i % 2 ? element('strong', {}, part) : part));
    const quoted = (word) => (/^[A-Za-z0-9_.=/:+-]+$/.test(word) ? word : "'" + word.replaceAll("'", "'\\''") + "'");
    const options = (changes, prefix = '') =>
        changes
            .map((change) =>
                change.startsWith('without ')
                    ? ` --${prefix}without ${change.slice(8)}`
                    : ` --${prefix}set ${quoted(change)}`
            )
            .join('');

    function command() {
        const name = at.theCase ? quoted(at.theCase.file) : '';
        const seed = at.seed === 1 ? '' : ' --seed ' + at.seed;
        const which = at.replication < 0 ? '' : ' --replication ' + at.replication;
        switch (at.theCase ? at.screen : 'choose') {
            case 'choose':
                return './palace list';
            case 'lesson':
                return './palace lesson ' + quoted(at.theCase.lesson.id);
            case 'many': {
                const histories = $('count').value;
                return $('both').checked && at.changes.length
                    ? `./palace compare ${name}${options(at.changes, 'b-')}${seed} -n ${histories}`
                    : `./palace ensemble ${name}${seed} -n ${histories}`;
            }
            case 'change':
                return `./palace run ${name}${seed}${which}${options(at.changes)}`;
            default:
                return `./palace run ${name}${seed}${which}`;
        }
    }

    function say(words) {
        $('status').textContent = words;
    }

    function fault(error) {
        say('Something is wrong: ' + error.message);
    }

    /** Keeps the address up to date, so that what is on the screen can be sent to somebody. */
    function remember() {
        $('command').textContent = command();
        const parts = new URLSearchParams();
        if (at.theCase) {
            parts.set('case', at.theCase.name);
            parts.set('seed', at.seed);
            if (at.replication >= 0) {
                parts.set('replication', at.replication);
            }
            at.changes.forEach((change) => parts.append('change', change));
            parts.set('screen', at.screen);
        }
        history.replaceState(null, '', location.pathname + location.search + '#' + parts);
    }

    // ---- screens ----------------------------------------------------------------------------------------------------

    async function go(screen, focus = true) {
        at.screen = !at.theCase ? 'choose' : screen === 'lesson' && !at.theCase.lesson ? 'bet' : screen;
        stop();
        SCREENS.forEach((name) => ($(name).hidden = name !== at.screen));
        document.querySelectorAll('nav button').forEach((button) => {
            const its = button.dataset.screen;
            button.disabled = (!at.theCase && its !== 'choose') || (its === 'lesson' && !at.theCase?.lesson);
            if (its === at.screen) {
                button.setAttribute('aria-current', 'step');
            } else {
                button.removeAttribute('aria-current');
            }
        });
        remember();
        if (focus) {
            $('screen').focus();
            scrollTo(0, 0);
        }
        if (at.screen === 'watch') {
            await watch();
        } else if (at.screen === 'change') {
            await compare();
        }
    }

    function cards() {
        const kinds = Object.keys(KINDS).concat('other');
        for (const kind of kinds) {
            const its = at.library.cases.filter((one) => (one.kind in KINDS ? one.kind : 'other') === kind);
            if (its.length) {
                $('cases').append(
                    element('h3', {}, KINDS[kind] || 'Other cases'),
                    element('ul', { class: 'cards' }, ...its.map(card))
                );
            }
        }
    }

    function card(theCase) {
        return element(
            'li',
            {},
            element(
                'button',
                { type: 'button', onclick: () => chooseAnew(theCase).catch(fault) },
                element('strong', {}, theCase.title),
                element('span', { class: 'soft' }, facts(theCase)),
                element('span', {}, theCase.question)
            )
        );
    }

    /** From a card a case begins with its first history. */
    function chooseAnew(theCase) {
        Object.assign(at, { seed: 1, replication: -1 });
        return choose(theCase);
    }

    async function choose(theCase, screen = 'bet', changes = []) {
        say('Reading ' + theCase.title + ' ...');
        const opened = await host.desk().open(theCase, at.library.behaviour, []);
        askFor({ stopped: true }); // what still runs is about the case before
        Object.assign(at, { theCase, opened, changes, bets: [], told: null, known: null });
        await classroom.begin(theCase, opened).catch(() => {}); // what is wrong with the room stands in its line
        document.querySelectorAll('[data-case]').forEach((node) => {
            const part = node.dataset.case;
            node.textContent = part === 'facts' ? facts(theCase) : part === 'background' ? opened.background || 'Nothing is written of it.' : opened[part];
        });
        showLesson(theCase.lesson);
        $('answer').replaceChildren();
        $('progress').value = 0;
        $('progress-words').textContent = '';
        preparePersons();
        prepareBet();
        prepareChange();
        stage.legend($('legend'));
        ready();
        await go(screen);
    }

    /** What a lesson on the case says, at the screen where the class needs it, and as a whole. */
    function showLesson(lesson) {
        const list = (title, lines) => [element('h3', {}, title), element('ul', {}, ...lines.map((line) => element('li', {}, ...[line].flat())))];
        document.querySelectorAll('[data-lesson]').forEach((box) => (box.hidden = !lesson));
        if (!lesson) {
            return;
        }
        const into = (screen, ...parts) => document.querySelector(`[data-lesson=${screen}]`).replaceChildren(...parts);
        const trials = () => list('What to try', lesson.trials.map((trial) => [element('code', {}, trial.command), tryIt(trial), element('details', {}, element('summary', {}, 'What comes of it'), trial.see)]));
        into('bet', element('h3', {}, `The lesson: ${lesson.title} (${lesson.minutes} minutes)`), element('p', {}, lesson.question), element('p', {}, lesson.bet), ...list('What can be bet on', lesson.answers));
        into('watch', ...list('What to notice', lesson.notice));
        into('many', ...trials(), ...list('To discuss', lesson.discussion));
        $('lesson-title').textContent = lesson.title;
        $('lesson-words').replaceChildren(
            element('p', { class: 'facts' }, plural(lesson.minutes, 'minute')),
            element('p', { class: 'lead' }, lesson.question),
            element('h3', {}, 'The bet'),
            element('p', {}, lesson.bet),
            element('ul', {}, ...lesson.answers.map((line) => element('li', {}, line))),
            ...list('What to notice', lesson.notice),
            ...trials(),
            ...list('To discuss', lesson.discussion),
            element('h3', {}, 'Worksheet'),
            element('ol', {}, ...lesson.worksheet.map((line) => element('li', {}, line, element('div', { class: 'answer-line' })))),
            element('p', { class: 'controls' }, element('button', { type: 'button', onclick: () => print() }, 'Print the lesson')),
            element('p', { class: 'soft' }, `The teacher's key: ./palace lesson ${lesson.id} --key`)
        );
    }

    /** A way to try in the page what a lesson asks to try on a command line, if it is a change. */
    function tryIt({ command }) {
        const found = whatIf(command);
        return found && found.length
            ? element('p', {}, element('button', { type: 'button', 'aria-label': 'Try it here: ' + found.join(', '), onclick: () => tryChange(found).catch(fault) }, 'Try it here'))
            : null;
    }

    async function tryChange(changes) {
        at.changes = changes;
        prepareChange();
        $('both').checked = true;
        await go('change');
    }

    /** What a command line would change of this case; null if it is about another one, or about more than one. */
    function whatIf(command) {
        const words = (command.match(/(?:'[^']*'|[^\s'])+/g) || []).map((word) => word.replaceAll("'", ''));
        const changes = [];
        const names = [];
        for (let i = 2; i < words.length; i++) {
            if (/^--(b-)?set$/.test(words[i])) {
                changes.push(words[++i]);
            } else if (/^--(b-)?without$/.test(words[i])) {
                changes.push('without ' + words[++i]);
            } else if (words[i] === '-n' || words[i] === '--seed') {
                i++;
            } else if (!words[i].startsWith('-')) {
                names.push(words[i]);
            }
        }
        return ['run', 'ensemble', 'compare'].includes(words[1]) && names.length === 1 && names[0] === at.theCase.file ? changes : null;
    }

    /** What the case itself, or its lesson, asks to change: each once, with its words. */
    function whatIfs() {
        const told = new Map();
        const add = (command, words) => {
            const changes = whatIf(command);
            const key = (changes || []).join(', ');
            if (key && !told.has(key)) {
                told.set(key, { changes, words: words || key });
            }
        };
        for (const [, command, words] of at.theCase.text.matchAll(/^#.*?(\.\/palace [a-z].*?)(?: {2,}(\S.*))?$/gm)) {
            add(command, words);
        }
        (at.theCase.lesson?.trials || []).forEach(({ command }) => add(command, ''));
        if (at.opened.absences && !told.has('leader.absences=[]')) {
            told.set('leader.absences=[]', { changes: ['leader.absences=[]'], words: 'the leader never leaves the capital' });
        }
        return [...told.values()];
    }

    function preparePersons() {
        const list = (first) => [
            element('option', { value: '-1' }, first),
            ...at.opened.people.map((person, i) => element('option', { value: i }, person.name + (person.office ? ', ' + person.office : ''))),
        ];
        $('person').replaceChildren(...list('nobody in particular'));
        $('bet-who').replaceChildren(...list('I do not know'));
    }

    // ---- bet --------------------------------------------------------------------------------------------------------

    function slider(id, words, { value, max = 100, step = 1, label }, onInput) {
        const output = element('output', { for: id }, label(value));
        const input = element('input', { type: 'range', id, min: 0, max, step, value });
        input.addEventListener('input', () => {
            output.textContent = label(Number(input.value));
            onInput();
        });
        return element('div', { class: 'slider' }, element('label', { for: id }, words), input, output);
    }

    function prepareBet() {
        const relabel = () => {
            const bet = weights();
            Object.keys(ENDS).forEach((code) => {
                document.querySelector(`output[for="end-${code}"]`).textContent = draw.percent(bet[code]);
            });
        };
        $('bet-ends').replaceChildren(
            ...Object.entries(ENDS).map(([code, words]) =>
                slider('end-' + code, words, { value: 20, label: () => '' }, relabel)
            )
        );
        relabel();
        $('bet-week').max = at.opened.weeks;
        $('bet-week').value = at.opened.weeks;
        showPlaced();
    }

    function weights() {
        const given = Object.keys(ENDS).map((code) => [code, Number($('end-' + code).value)]);
        const sum = given.reduce((all, [, weight]) => all + weight, 0);
        return Object.fromEntries(given.map(([code, weight]) => [code, sum ? weight / sum : 1 / given.length]));
    }

    function placeBet() {
        const name = $('bet-name').value.trim() || 'Bet ' + (at.bets.length + 1);
        at.bets.push({ name, weights: weights(), week: Number($('bet-week').value), who: Number($('bet-who').value) });
        $('bet-name').value = '';
        showPlaced();
    }

    /** The last bet that was placed here goes; those of a room are their students' own. */
    function takeBack() {
        at.bets.pop();
        showPlaced();
    }

    function showPlaced() {
        $('bet-back').disabled = !at.bets.length;
        showBets($('bets'), 'Bets placed');
    }

    const allBets = () => at.bets.concat(classroom.bets());

    /** The bets, as shares and one by one; `known` is what came, where it is known. */
    function showBets(into, caption, known = null) {
        const bets = allBets();
        if (!bets.length) {
            into.replaceChildren();
            return;
        }
        const rows = bets.map((bet) => [
            bet.name,
            ...Object.keys(ENDS).map((code) => draw.percent(bet.weights[code])),
            'week ' + bet.week,
            bet.who < 0 ? 'unknown' : at.opened.people[bet.who].short,
            ...(known ? scores(bet, known) : []),
        ]);
        const heads = ['Bet', ...Object.values(ENDS), 'by', 'who decides', ...(known ? ['Brier', 'gave to it', 'weeks off', 'named right'] : [])];
        const whole = table(caption, heads, rows);
        into.replaceChildren(
            table(known ? 'What was bet, and what came (dashed)' : 'What was bet: a circle a bet, their mean as a line', ['End', 'Bets', 'mean', ...(known ? ['came'] : [])], ends(bets, known)),
            element('ul', { class: 'verdict' }, ...verdict(bets, known).map((line) => element('li', {}, line))),
            bets.length > 8 ? element('details', {}, element('summary', {}, `All ${bets.length} bets`), whole) : whole
        );
    }

    function ends(bets, known) {
        const mean = score.together(bets);
        return Object.entries(ENDS).map(([code, words]) => [
            words,
            draw.strip(bets.map((bet) => bet.weights[code]), mean[code], known ? known.shares[code] : null),
            draw.percent(mean[code]),
            ...(known ? [draw.percent(known.shares[code])] : []),
        ]);
    }

    /** What one bet is worth: Brier's score, what it gave to what came, by how many weeks it was off, whether it named right. */
    function scores(bet, known) {
        const off = score.weeksOff(bet.week, known.decided);
        const named = bet.who < 0 || !known.attempted ? null : (known.who.get(group(bet.who)) || 0) / known.attempted;
        return [
            score.brier(bet.weights, known.shares).toFixed(2),
            draw.percent(score.given(bet.weights, known.shares)),
            off === null ? '' : off.toFixed(1),
            named === null ? '' : known.single ? (named ? 'yes' : 'no') : draw.percent(named),
        ];
    }

    /** People of a cohort decide as one: by the first of them. */
    function group(who) {
        const { cohort } = at.opened.people[who];
        return cohort ? at.opened.people.findIndex((person) => person.cohort === cohort) : who;
    }

    /** The scores of the room in sentences. */
    function verdict(bets, known) {
        const named = bets.filter((bet) => bet.who >= 0);
        const week = score.median(bets.map((bet) => bet.week));
        const lines = [
            `${bets.length === 1 ? 'The bet says' : 'In the middle the bets say'} week ${week}; ${named.length ? `${named.length} of ${plural(bets.length, 'bet')} ${named.length === 1 ? 'names' : 'name'} somebody: ${mostNamed(named)}.` : 'nobody is named.'}`,
        ];
        if (!known) {
            return lines;
        }
        const even = Object.fromEntries(Object.keys(ENDS).map((code) => [code, 1 / Object.keys(ENDS).length]));
        const briers = bets.map((bet) => score.brier(bet.weights, known.shares));
        const mean = briers.reduce((sum, one) => sum + one, 0) / bets.length;
        const whole = score.brier(score.together(bets), known.shares);
        const evenly = score.brier(even, known.shares);
        const best = score.brier(known.shares, known.shares);
        const given = Math.exp(bets.reduce((sum, bet) => sum + Math.log(score.given(bet.weights, known.shares)), 0) / bets.length);
        lines.push(
            `By Brier's score (0 is best, 2 is worst) a bet gets ${mean.toFixed(2)} on the mean. The same chance for every end gets ${evenly.toFixed(2)}; ` +
                (known.single ? `to know the end gets 0.` : `to know how often each end comes, and no more, gets ${best.toFixed(2)}.`),
            ...(bets.length < 2
                ? []
                : [
                      `Better than the same chance for every end: ${briers.filter((one) => one < evenly).length} of ${bets.length} bets.`,
                      `The bet of all as one gets ${whole.toFixed(2)}: better than ${briers.filter((one) => one > whole).length} of ${bets.length}.`,
                  ]),
            `To what came, a bet gave ${draw.percent(given)} (the logarithmic score, told as a share); the same chance for every end gives ${draw.percent(score.given(even, known.shares))}.`
        );
        const came = score.median(known.decided);
        lines.push(
            came === null
                ? 'Nothing was decided, so no week was right.'
                : `${known.single ? 'It was decided in week' : 'Where something is decided, it is so by week'} ${came}${known.single ? '' : ' in half of the histories'}; the bets are off by ${(bets.reduce((sum, bet) => sum + score.weeksOff(bet.week, known.decided), 0) / bets.length).toFixed(1)} weeks on the mean.`
        );
        if (known.attempted && known.who.size) {
            const [most, times] = [...known.who].sort((a, b) => b[1] - a[1])[0];
            const right = named.filter((bet) => group(bet.who) === most).length;
            const person = at.opened.people[most];
            const name = person.cohort ? `${person.cohort} (all of them)` : person.short;
            lines.push(
                `${name[0].toUpperCase() + name.slice(1)} ${known.single ? 'decided' : `decides most often, in ${draw.percent(times / known.attempted)} of the histories in which somebody moves`}` +
                    (named.length ? `; ${right} of ${plural(named.length, 'bet')} that ${named.length === 1 ? 'names' : 'name'} somebody said so.` : '.')
            );
        }
        return lines;
    }

    function mostNamed(named) {
        const counts = new Map();
        named.forEach((bet) => counts.set(bet.who, (counts.get(bet.who) || 0) + 1));
        return [...counts]
            .sort((a, b) => b[1] - a[1])
            .slice(0, 3)
            .map(([who, count]) => `${at.opened.people[who].short} (${count})`)
            .join(', ');
    }

    function table(caption, heads, rows) {
        return element(
            'div',
            { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption },
            element(
                'table',
                {},
                element('caption', {}, caption),
                element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head)))),
                element(
                    'tbody',
                    {},
                    ...rows.map((cells) =>
                        element('tr', {}, ...cells.map((cell, i) => element(i ? 'td' : 'th', i ? {} : { scope: 'row' }, cell)))
                    )
                )
            )
        );
    }

    // ---- watch ------------------------------------------------------------------------------------------------------

    async function tell(changes) {
        const { number } = await host.desk().open(at.theCase, at.library.behaviour, changes);
        return host.desk().ask('tell', number, at.seed, at.replication);
    }

    async function watch() {
        $('seed').value = at.seed;
        $('which').textContent =
            at.replication < 0
                ? 'Where sources differ, the middle is taken.'
                : `History ${at.replication} of the ensemble: where sources differ, a value is drawn.`;
        at.told = await tell([]);
        at.moments = stage.moments(at.told, at.opened.people.length);
        at.series = columns(at.told.timeseries);
        const draws = stage.court($('court'), at.opened, (person) => {
            $('person').value = person;
            tellOfPerson();
        });
        at.draws = draws;
        $('moment').max = Math.max(0, at.moments.length - 1);
        $('chronicle').replaceChildren();
        $('outcome').hidden = true;
        let written = -1;
        show = (index) => {
            const moment = at.moments[index];
            $('moment').value = index;
            $('when').textContent = when(moment);
            $('moment').setAttribute('aria-valuetext', when(moment));
            draws(moment, Number($('person').value));
            pictures(moment);
            if (index < written) {
                $('chronicle').replaceChildren();
                written = -1;
            }
            for (; written < index; written++) {
                sentences(at.moments[written + 1]).forEach((line) => $('chronicle').append(line));
            }
            $('chronicle').scrollTop = $('chronicle').scrollHeight;
            const over = index === at.moments.length - 1;
            $('outcome').hidden = !over;
            if (over) {
                outcome();
                stop();
            }
            $('back').disabled = index === 0;
            $('step').disabled = $('end').disabled = $('play').disabled = over;
        };
        if (at.moments.length) {
            show(0);
        }
    }

    function when(moment) {
        const day = date(at.opened.start, 7 * moment.week + (moment.hour >= 0 && moment.hour < stage.AFTER ? Math.floor(moment.hour / 24) : 0));
        const hour = moment.hour < 0 ? '' : moment.hour === stage.AFTER ? ', when it is over' : `, hour ${moment.hour} of the attempt`;
        return `Week ${moment.week}, ${day}${hour}`;
    }

    function sentences(moment) {
        const lead = moment.hour < 0 || moment.hour === stage.AFTER ? 'Week ' + moment.week : 'Hour ' + moment.hour;
        return moment.told
            .filter((entry) => entry.text)
            .map((entry) => element('li', {}, element('b', {}, lead + '. '), ...stressed(entry.text)));
    }

    function columns(csv) {
        const [heads, ...rows] = csv.trim().split('\n').map((line) => line.split(','));
        return Object.fromEntries(
            heads.map((head, i) => [head, rows.map((row) => (row[i] === '' ? NaN : Number(row[i])))])
        );
    }

    /** Whether the case has people in the street. */
    const street = () => at.series.street.some((share) => !Number.isNaN(share));

    /** A week's values are those of its end: while an attempt goes on they are not there yet. */
    const weeksOver = (moment) => moment.week + Number(moment === at.moments.filter(({ week }) => week === moment.week).pop());

    function pictures(moment) {
        const width = Math.max(320, Math.min(620, $('series').clientWidth || 560));
        const so = (column) => at.series[column].slice(0, weeksOver(moment)); // what comes is for nobody to see
        draw.lines($('series'), {
            width,
            weeks: at.opened.weeks,
            now: moment.week,
            label: (street() ? 'The street, mystique' : 'Mystique') + ' and support, week by week',
            series: [
                ...(street() ? [{ name: 'in the street', values: so('street'), mark: 'd' }] : []),
                { name: 'mystique', values: so('mystique'), mark: 'a' },
                { name: 'private support', values: so('private_support'), mark: 'b' },
                { name: 'public support', values: so('public_support'), mark: 'c' },
            ],
        });
        const attempt = at.told.attempts.find((one) => one.week === moment.week);
        $('hours-figure').hidden = !attempt || !attempt.hours.length || moment.hour < 0;
        if (!$('hours-figure').hidden) {
            const until = attempt.hours.findIndex((hour) => hour[0] === moment.hour);
            draw.hours($('hours'), { width, attempt, until: until < 0 ? attempt.hours.length - 1 : until });
        }
    }

    function outcome() {
        const scored = element('div', {});
        showBets(scored, 'The bets against this history', {
            single: true,
            shares: Object.fromEntries(Object.keys(ENDS).map((code) => [code, Number(end(at.told.outcome) === code)])),
            decided: at.told.decided_week === undefined ? [] : [at.told.decided_week],
            attempted: at.told.attempts.length ? 1 : 0,
            who: new Map(at.told.decided.split(' ').filter((who) => /^\d+$/.test(who)).map((who) => [Number(who), 1])),
        });
        $('outcome').replaceChildren(
            element('h3', {}, `How it ended: ${at.told.words}, after ${plural(at.told.weeks, 'week')}`),
            element('ul', {}, ...at.told.facts.map((fact) => element('li', {}, ...stressed(fact)))),
            element('ul', {}, ...at.told.headlines.map(([day, text]) => element('li', {}, day + ': ', ...stressed(text)))),
            scored,
            element('p', {}, 'One history says what can happen, and not how likely it is: see Many.')
        );
    }

    function tellOfPerson() {
        const who = Number($('person').value);
        const index = Number($('moment').value);
        show(index);
        if (who < 0) {
            $('of-person').replaceChildren();
            return;
        }
        const person = at.opened.people[who];
        const lines = at.moments
            .slice(0, index + 1)
            .flatMap((moment) => moment.told.filter((entry) => entry.text && (entry.actor === who || entry.target === who)).map((entry) => [moment, entry]));
        $('of-person').replaceChildren(
            element('h3', {}, person.name),
            element('p', { class: 'soft' }, `${person.office || 'no office'}; ${draw.percent(person.power)} of the power that counts; ${stage.SIDES[at.moments[index].sides[who]]}.`),
            lines.length
                ? element('ul', {}, ...lines.slice(-12).map(([moment, entry]) => element('li', {}, when(moment) + ': ', ...stressed(entry.text))))
                : element('p', {}, 'Nothing is recorded so far.')
        );
    }

    function play() {
        if (playing) {
            stop();
            return;
        }
        $('play').textContent = 'Pause';
        $('when').setAttribute('aria-live', 'off');
        const turn = () => {
            const next = Number($('moment').value) + 1;
            playing = setTimeout(turn, Number($('speed').value));
            show(Math.min(next, at.moments.length - 1));
        };
        playing = setTimeout(turn, 0);
    }

    function stop() {
        clearTimeout(playing);
        playing = 0;
        $('play').textContent = 'Play';
        $('when').setAttribute('aria-live', 'polite');
    }

    function stepBy(count) {
        stop();
        const last = at.moments.length - 1;
        show(Math.max(0, Math.min(last, count === Infinity ? last : Number($('moment').value) + count)));
    }

    async function otherSeed(seed) {
        at.seed = seed;
        at.replication = -1;
        remember();
        await watch();
    }

    // ---- change one thing -------------------------------------------------------------------------------------------

    function prepareChange() {
        const given = new Map(at.changes.map((change) => change.split('=')));
        $('sliders').replaceChildren(
            ...Object.entries(SETTINGS).map(([path, words]) =>
                slider(
                    path,
                    words,
                    { value: Number(given.get(path) ?? at.opened.settings[path]), max: 1, step: 0.01, label: (value) => value.toFixed(2) },
                    changed
                )
            )
        );
        const off = at.changes.find((change) => change.startsWith('without '));
        at.extra = at.changes.filter((change) => change !== off && change !== 'leader.absences=[]' && !onSlider(change));
        showWhatIfs();
        $('without').replaceChildren(
            element('option', { value: '' }, 'none'),
            ...at.opened.mechanisms.map((name) => element('option', { value: name, selected: off === 'without ' + name }, name))
        );
        $('absences').checked = at.changes.includes('leader.absences=[]');
        $('absences').disabled = !at.opened.absences;
    }

    /** Whether a change is what one of the sliders says. */
    function onSlider(change) {
        const [path, value] = change.split('=');
        return path in SETTINGS && Number(value) >= 0 && Number(value) <= 1;
    }

    /** What the case asks itself: a button each. */
    function showWhatIfs() {
        const all = whatIfs();
        $('what-ifs').hidden = !all.length;
        const now = at.changes.join(', ');
        $('what-ifs').replaceChildren(
            element('h3', {}, 'What the case itself asks: what if'),
            element(
                'ul',
                { class: 'buttons' },
                ...all.map(({ changes, words }) =>
                    element(
                        'li',
                        {},
                        element(
                            'button',
                            {
                                type: 'button',
                                title: changes.join(', '),
                                'aria-pressed': changes.join(', ') === now ? 'true' : 'false',
                                onclick: () => {
                                    at.changes = changes.join(', ') === now ? [] : changes;
                                    prepareChange();
                                    remember();
                                    document.querySelectorAll('#what-ifs button')[all.findIndex((one) => one.changes === changes)]?.focus();
                                    compare().catch(fault);
                                },
                            },
                            words
                        )
                    )
                )
            )
        );
    }

    function changed() {
        const changes = at.extra.slice();
        for (const path of Object.keys(SETTINGS)) {
            const input = $(path);
            if (input.value !== input.defaultValue && Math.abs(Number(input.value) - at.opened.settings[path]) > 1e-9) {
                changes.push(path + '=' + Number(input.value));
            }
        }
        if ($('without').value) {
            changes.push('without ' + $('without').value);
        }
        if ($('absences').checked) {
            changes.push('leader.absences=[]');
        }
        at.changes = changes;
        showWhatIfs();
        remember();
        compare().catch(fault);
    }

    let comparing = false;
    let again = false;

    /** Compares as things are by now: what was asked for while the engine was busy, and is asked for no more, is left out. */
    async function compare() {
        again = true;
        if (!comparing) {
            comparing = true;
            try {
                while (again) {
                    again = false;
                    await compareOnce();
                }
            } finally {
                comparing = false;
            }
        }
    }

    async function compareOnce() {
        const which = [at.theCase.file, at.seed, at.replication].join(' ');
        const changes = at.changes;
        if (at.asItWas?.which !== which) {
            at.asItWas = { which, told: await tell([]) };
        }
        const one = at.asItWas.told;
        const other = changes.length ? await tell(changes) : one;
        if (again) {
            return;
        }
        $('changed').textContent = changes.length ? 'Changed: ' + changes.join(', ') : 'Nothing is changed yet.';
        const parted = partedAt(one.events, other.events);
        const first = one.entries[parted] || other.entries[parted];
        $('part').textContent =
            parted < 0 ? 'The two are the same to the last event.' : `They part in week ${first.week}, at event ${parted + 1}.`;
        twin($('twin-a'), one, parted);
        twin($('twin-b'), other, parted);
        const width = Math.max(320, Math.min(900, $('twin-series').clientWidth || 700));
        const both = [one, other].map((told) => columns(told.timeseries));
        const lines = (into, column, label) =>
            draw.lines($(into), {
                width,
                weeks: at.opened.weeks,
                now: parted < 0 ? null : Math.max(0, first.week),
                label: label + ' in both histories, week by week',
                series: both.map((its, i) => ({ name: i ? 'with the change' : 'as it was', values: its[column], mark: i ? 'again' : 'a' })),
            });
        lines('twin-series', 'mystique', 'Mystique');
        $('twin-street-figure').hidden = both.every((its) => its.street.every(Number.isNaN));
        if (!$('twin-street-figure').hidden) {
            lines('twin-street', 'street', 'People in the street');
        }
    }

    /** The first event that is not the same in both; -1 if all are. */
    function partedAt(one, other) {
        const ones = one.trimEnd().split('\n').slice(1);
        const others = other.trimEnd().split('\n').slice(1);
        const most = Math.max(ones.length, others.length);
        for (let i = 0; i < most; i++) {
            if (ones[i] !== others[i]) {
                return i;
            }
        }
        return -1;
    }

    function twin(into, told, parted) {
        const from = parted < 0 ? Math.max(0, told.entries.length - 8) : Math.max(0, parted - 2);
        const told8 = told.entries.slice(from).filter((entry) => entry.text).slice(0, 10);
        const mark = parted < 0 ? null : told.entries.slice(parted).find((entry) => entry.text);
        into.replaceChildren(
            element('p', { class: 'outcome' }, `${told.words}, after ${plural(told.weeks, 'week')}`),
            element(
                'ol',
                { class: 'chronicle', tabindex: 0, 'aria-label': 'Around the moment at which they part' },
                ...told8.map((entry) =>
                    element(
                        'li',
                        { class: entry === mark ? 'parted' : null },
                        element('b', {}, (entry === mark ? 'Here they part. ' : '') + `Week ${entry.week}${entry.hour >= 0 ? ', hour ' + entry.hour : ''}. `),
                        ...stressed(entry.text)
                    )
                )
            )
        );
    }

    // ---- many -------------------------------------------------------------------------------------------------------

    /** What is asked for now; of what was asked for before nothing is shown any more. */
    function askFor(run) {
        asked = run;
        $('run').disabled = !run.stopped;
        $('stop').disabled = Boolean(run.stopped);
    }

    async function many() {
        const run = { seed: at.seed };
        askFor(run);
        const theCase = at.theCase;
        const histories = Number($('count').value);
        const both = $('both').checked && at.changes.length > 0;
        const tallies = [[]].concat(both ? [at.changes] : []).map((changes) => ({ changes, rows: [] }));
        const began = performance.now();
        let drawn = 0;
        let done = 0;
        const all = histories * tallies.length;
        const onPart = (tally) => (from, rows) => {
            rows.forEach((row, i) => (tally.rows[from + i] = row.split(',')));
            done += rows.length;
            if (asked !== run) {
                return;
            }
            $('progress').value = done / all;
            if (performance.now() - drawn > 250) {
                drawn = performance.now();
                answer(tallies, run).catch(fault);
            }
        };
        for (const tally of tallies) {
            const task = { theCase, behaviour: at.library.behaviour, seed: run.seed, histories, changes: tally.changes };
            await host.count(task, onPart(tally), () => run.stopped || asked !== run);
        }
        const seconds = (performance.now() - began) / 1000;
        await answer(tallies, run);
        if (asked !== run) {
            return;
        }
        $('progress-words').textContent =
            `${done.toLocaleString('en')} histories in ${seconds.toFixed(1)} s, ${Math.round(done / seconds).toLocaleString('en')} a second, at ${plural(host.desks(), 'worker')}.`;
        askFor(Object.assign(run, { stopped: true }));
    }

    async function answer(tallies, run) {
        const parts = [];
        for (const tally of tallies) {
            const rows = tally.rows.filter((row) => row);
            if (rows.length && asked === run) {
                parts.push(...(await tallied(rows, tally.changes, run)));
            }
        }
        if (asked === run) {
            $('answer').replaceChildren(...parts);
        }
    }

    async function tallied(rows, changes, run) {
        const words = (changes.length ? 'With the change: ' + changes.join(', ') : 'As the case says') + (run.seed === 1 ? '' : ', seed ' + run.seed);
        const codes = [...new Set(['no_attempt', 'attempt_failed', 'coup', ...rows.map((row) => row[1])])];
        const counts = codes.map((code) => rows.filter((row) => row[1] === code).length);
        const { shares } = await host.desk().ask('shares', rows.length, counts.join(','));
        if (asked !== run) {
            return [];
        }
        const of = {};
        codes.forEach((code, i) => (of[end(code)] = (of[end(code)] || 0) + shares[i][0]));
        const outcomes = table(
            `${words}: how ${rows.length.toLocaleString('en')} histories end`,
            ['End', 'Share and 95% interval', '%', 'from', 'to', 'One of them'],
            codes.map((code, i) => [
                code.replaceAll('_', ' '),
                draw.bar(...shares[i], changes.length > 0),
                (100 * shares[i][0]).toFixed(1),
                (100 * shares[i][1]).toFixed(1),
                (100 * shares[i][2]).toFixed(1),
                one(rows, code, changes, run),
            ])
        );
        const bets = element('div', {});
        if (!changes.length) {
            at.known = known(rows, fill(of));
            at.betsBox = bets;
            showBets(bets, 'The bets against these histories', at.known);
        }
        return [outcomes, bets, incidence(rows, codes), persons(rows)];
    }

    /** What many histories say of the bets. */
    function known(rows, shares) {
        const who = new Map();
        rows.forEach((row) => row[10].split(' ').filter((one) => /^\d+$/.test(one)).forEach((one) => who.set(Number(one), (who.get(Number(one)) || 0) + 1)));
        return {
            single: false,
            shares,
            decided: rows.filter((row) => row[8] !== '').map((row) => Number(row[8])),
            attempted: rows.filter((row) => Number(row[3]) > 0).length,
            who,
        };
    }

    const fill = (of) => Object.fromEntries(Object.keys(ENDS).map((code) => [code, of[code] || 0]));

    /** A way to one history that ended so. */
    function one(rows, code, changes, run) {
        const found = rows.find((row) => row[1] === code);
        if (!found || changes.length) {
            return '';
        }
        return element(
            'button',
            {
                type: 'button',
                'aria-label': 'Watch a history that ends so: ' + code.replaceAll('_', ' '),
                onclick: () => {
                    Object.assign(at, { seed: run.seed, replication: Number(found[0]) });
                    go('watch').catch(fault);
                },
            },
            'Watch'
        );
    }

    /** How histories stand week by week: of a failed attempt that a coup follows, the failure until then. */
    function incidence(rows, codes) {
        if (rows.every((row) => row[1] === 'no_attempt')) {
            return element('div', {}); // nothing comes
        }
        const into = element('div', { class: 'picture' });
        const weeks = at.opened.weeks;
        const marks = ['a', 'b', 'c', 'again'];
        const series = codes
            .filter((code) => code !== 'no_attempt' && rows.some((row) => row[1] === code))
            .slice(0, 4)
            .map((code, i) => {
                const change = new Array(weeks).fill(0);
                rows.forEach((row) => {
                    let stood = 'no_attempt';
                    for (const [week, stands] of row[11].split(' ').filter(Boolean).map((turn) => turn.split(':'))) {
                        change[Math.min(weeks - 1, Number(week))] += (stands === code) - (stood === code);
                        stood = stands;
                    }
                });
                let sum = 0;
                return { name: code.replaceAll('_', ' '), mark: marks[i], values: change.map((count) => (sum += count) / rows.length) };
            });
        const most = Math.max(...series.flatMap((its) => its.values));
        const high = [0.05, 0.1, 0.2, 0.5, 1].find((round) => round >= most);
        const width = Math.max(320, Math.min(760, $('answer').clientWidth || 700));
        draw.lines(into, { width, weeks, series, high, label: 'Share of histories that would have each end if the window closed with a week' });
        return element('figure', {}, into, element('figcaption', {}, 'Share of histories that would have each end if the window closed with that week. A failed attempt counts until something else ends the history.'));
    }

    function persons(rows) {
        const count = (column) => {
            const all = new Map();
            rows.forEach((row) => row[column].split(' ').filter(Boolean).forEach((who) => all.set(who, (all.get(who) || 0) + 1)));
            return all;
        };
        const led = count(9);
        const decided = count(10);
        const called = (person) => (person.cohort ? person.cohort + ' (all of them)' : person.short);
        const name = (who) => called(at.opened.people[parseInt(who, 10)]) + (who.endsWith("'") ? ' (who came after)' : '');
        const most = [...new Set([...led.keys(), ...decided.keys()])]
            .sort((a, b) => (led.get(b) || 0) + (decided.get(b) || 0) - (led.get(a) || 0) - (decided.get(a) || 0))
            .slice(0, 8);
        return most.length
            ? table(
                  `Who led an attempt, and who decided one (in how many of these ${rows.length.toLocaleString('en')} histories)`,
                  ['Person', 'led', 'decided'],
                  most.map((who) => [name(who), String(led.get(who) || 0), String(decided.get(who) || 0)])
              )
            : element('p', {}, 'In none of these histories does anybody move.');
    }

    // ---- start ------------------------------------------------------------------------------------------------------

    function ready() {
        say(`The whole model runs in this page, as ${at.kind}. Palace ${at.library.version}; nothing leaves this machine.`);
    }

    function listen() {
        document.querySelectorAll('nav button').forEach((button) =>
            button.addEventListener('click', () => go(button.dataset.screen).catch(fault))
        );
        $('bet-form').addEventListener('submit', (event) => {
            event.preventDefault();
            placeBet();
        });
        $('bet-back').addEventListener('click', takeBack);
        $('bet-go').addEventListener('click', () => go('watch').catch(fault));
        $('change-form').addEventListener('submit', (event) => event.preventDefault());
        $('seed').addEventListener('change', () => otherSeed(Math.trunc(Number($('seed').value)) || 0).catch(fault));
        $('next-seed').addEventListener('click', () => otherSeed(at.seed + 1).catch(fault));
        $('play').addEventListener('click', play);
        $('back').addEventListener('click', () => stepBy(-1));
        $('step').addEventListener('click', () => stepBy(1));
        $('end').addEventListener('click', () => stepBy(Infinity));
        $('moment').addEventListener('input', () => {
            stop();
            show(Number($('moment').value));
        });
        $('person').addEventListener('change', tellOfPerson);
        $('without').addEventListener('change', changed);
        $('absences').addEventListener('change', changed);
        $('reset').addEventListener('click', () => {
            at.changes = [];
            prepareChange();
            changed();
        });
        $('run').addEventListener('click', () => many().catch(fault));
        $('stop').addEventListener('click', () => (asked.stopped = true));
        $('count').addEventListener('change', remember);
        $('both').addEventListener('change', remember);
        $('copy').addEventListener('click', () => {
            getSelection().selectAllChildren($('command'));
            navigator.clipboard?.writeText($('command').textContent).then(() => say('The command is copied.'), () => say('The command is marked.'));
        });
    }

    async function start() {
        listen();
        at.library = JSON.parse(await host.text('cases.json'));
        cards();
        await go('choose', false);
        at.kind = await host.start();
        ready();
        await classroom.start(betsChanged);
        await asAddressed();
    }

    /** Bets came in at the room. */
    function betsChanged() {
        if (!at.theCase) {
            return;
        }
        if (classroom.isOpen()) {
            $('bet-form').before($('bets')); // the class looks at them, and bets elsewhere
        }
        showPlaced();
        if (at.screen === 'watch' && !$('outcome').hidden) {
            outcome();
        }
        if (at.known) {
            showBets(at.betsBox, 'The bets against these histories', at.known);
        }
    }

    /** What the address asks for, as one screen sends it to another. */
    async function asAddressed() {
        const parts = new URLSearchParams(location.hash.slice(1) || addressed);
        const theCase = at.library.cases.find((one) => one.name === parts.get('case'));
        if (theCase) {
            at.seed = Math.trunc(Number(parts.get('seed') || 1)) || 0;
            at.replication = parts.has('replication') ? Number(parts.get('replication')) : -1;
            await choose(theCase, SCREENS.includes(parts.get('screen')) ? parts.get('screen') : 'bet', parts.getAll('change'));
        }
    }

    const addressed = location.hash.slice(1);

    /** For whoever checks this page: the engine behind it, and what is on the screen. */
    window.palaceLab = { at, show: (moment) => at.draws(moment, -1), compare, ask: (...parts) => host.desk().ask(...parts), count: host.count, open: (name, changes) => host.desk().open(at.library.cases.find((one) => one.name === name), at.library.behaviour, changes) };

    start().catch(fault);
})();
