'use strict';
/* The page of a student: the case that the class is at, and one bet on it. What is told is only ever set as text. */
(() => {
    const EVERY = 3000;
    const ENDS = {
        no_attempt: 'nobody moves',
        attempt_failed: 'an attempt fails',
        coup: 'the leader is removed by his own',
        deal: 'a stand-off ends in a deal',
        other: 'something else: the street, death, a regular exit',
    };
    const $ = (id) => document.getElementById(id);
    const code = location.pathname.slice(1).toUpperCase();
    const inputs = [];
    let ticket = '';
    let round = 0;
    let placed = 0;

    async function ask(path, body) {
        const response = await fetch('/room/' + code + path, body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) });
        const told = await response.json();
        if (!response.ok) {
            throw Object.assign(new Error(told.problem), { status: response.status });
        }
        return told;
    }

    function say(words) {
        if ($('state').textContent !== words) {
            $('state').textContent = words;
        }
    }

    function slider(end, words) {
        const line = document.createElement('div');
        const label = document.createElement('label');
        const input = document.createElement('input');
        const output = document.createElement('output');
        line.className = 'slider';
        label.textContent = words;
        Object.assign(input, { type: 'range', id: 'end-' + end, min: 0, max: 100, step: 1, value: 20 });
        label.htmlFor = input.id;
        output.htmlFor = input.id;
        input.addEventListener('input', relabel);
        inputs.push({ input, output });
        line.append(label, input, output);
        return line;
    }

    function relabel() {
        const sum = inputs.reduce((all, { input }) => all + Number(input.value), 0);
        inputs.forEach(({ input, output }) => (output.textContent = Math.round((100 * Number(input.value)) / (sum || 1)) + '%'));
    }

    function option(value, words) {
        const one = document.createElement('option');
        one.value = value;
        one.textContent = words;
        return one;
    }

    function begin(theCase) {
        $('case').hidden = false;
        $('title').textContent = theCase.title;
        $('facts').textContent = `${theCase.place}, from ${theCase.start}, ${theCase.weeks} weeks`;
        $('question').textContent = theCase.question;
        $('background').textContent = theCase.background || 'Nothing is written of it.';
        $('week').max = theCase.weeks;
        $('week').value = theCase.weeks;
        $('who').replaceChildren(option(-1, 'I do not know'), ...theCase.people.map((name, i) => option(i, name)));
        inputs.forEach(({ input }) => (input.value = 20));
        relabel();
        placed = 0;
    }

    function take(told) {
        if (told.closed) {
            $('case').hidden = true;
            say('The room is closed.');
            return false;
        }
        if (told.round !== round && told.case) {
            round = told.round;
            begin(told.case);
        }
        const bets = told.bets === 1 ? '1 bet is in' : told.bets + ' bets are in';
        say(!told.case ? 'You are in. Wait for the case.' : placed ? `Your bet is in; ${bets}.` : `Place your bet; ${bets}.`);
        return true;
    }

    async function look() {
        let goOn = true;
        try {
            goOn = take(await ask(''));
        } catch (problem) {
            say(problem.message);
            goOn = problem.status !== 404 && problem.status !== 410;
        }
        if (goOn) {
            setTimeout(look, EVERY);
        }
    }

    async function place() {
        if (!inputs.some(({ input }) => Number(input.value))) {
            say('Give weight to one end at least.');
            return;
        }
        try {
            ticket = ticket || (await ask('/join', {})).ticket;
            const weights = inputs.map(({ input }) => Number(input.value));
            const bet = { ticket, round, weights, week: Number($('week').value), who: Number($('who').value) };
            const told = await ask('/bet', bet);
            placed = round;
            take(told);
        } catch (problem) {
            say(problem.message);
        }
    }

    $('code').textContent = code;
    $('ends').append(...Object.entries(ENDS).map(([end, words]) => slider(end, words)));
    $('bet-form').addEventListener('submit', (event) => {
        event.preventDefault();
        place();
    });
    look();
})();
