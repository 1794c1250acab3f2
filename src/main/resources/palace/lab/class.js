'use strict';
/* The teacher's side of a room: its code, its bets as they come, and its end. Without `palace lab --share` it is not there. */
const classroom = (() => {
    const EVERY = 2000;
    const ENDS = ['no_attempt', 'attempt_failed', 'coup', 'deal', 'other'];
    const $ = (id) => document.getElementById(id);
    let key = '';
    let round = 0;
    let open = false;
    let seen = '';
    let changed = () => {};
    let bets = [];

    /** The key comes in the address once; it is kept out of it from then on, so that no screen shows it. */
    function takeKey() {
        const parts = new URLSearchParams(location.hash.slice(1));
        const given = parts.get('room');
        try {
            if (given) {
                sessionStorage.setItem('palace-room', given);
            }
            key = given || sessionStorage.getItem('palace-room') || '';
        } catch (forbidden) {
            key = given || '';
        }
        if (given) {
            parts.delete('room');
            history.replaceState(null, '', location.pathname + location.search + '#' + parts);
        }
    }

    async function ask(path, method = 'GET', body = undefined) {
        const response = await fetch('room' + path, { method, body, headers: { 'Palace-Key': key } });
        const told = await response.json();
        if (!response.ok) {
            throw new Error(told.problem);
        }
        return told;
    }

    function bet({ weights, week, who }, i) {
        const sum = weights.reduce((all, weight) => all + weight, 0);
        return { name: 'Room ' + (i + 1), room: true, weights: Object.fromEntries(ENDS.map((code, at) => [code, weights[at] / sum])), week, who };
    }

    function take(told) {
        open = !told.closed;
        round = told.round;
        bets = told.bets.map(bet);
        $('room').hidden = false;
        $('room-code').textContent = told.code;
        $('room-addresses').textContent = told.addresses.join(' or ');
        $('room-state').textContent = open
            ? `${bets.length} ${bets.length === 1 ? 'bet is' : 'bets are'} in on this case.`
            : 'The room is closed, and its bets are forgotten.';
        $('room-close').disabled = !open;
        const now = JSON.stringify(told.bets) + round + open;
        if (now !== seen) {
            seen = now;
            changed();
        }
    }

    async function look() {
        if (open) {
            try {
                take(await ask(''));
            } catch (gone) {
                $('room-state').textContent = 'The room does not answer: ' + gone.message;
            }
            setTimeout(look, EVERY);
        }
    }

    /** Looks whether there is a room; what is given is called when its bets change. */
    async function start(onChange) {
        if (!key || location.protocol === 'file:') {
            return;
        }
        changed = onChange;
        try {
            take(await ask(''));
        } catch (none) {
            return; // a room of yesterday
        }
        $('room-close').addEventListener('click', () => ask('/close', 'POST').then(take, () => {}));
        setTimeout(look, EVERY);
    }

    /** Tells the room which case is bet on; the bets on the one before are over. */
    async function begin(theCase, opened) {
        if (open) {
            const { title, place, start, weeks, question } = theCase;
            const people = opened.people.map((person) => person.name + (person.office ? ', ' + person.office : '')).slice(0, 250);
            take(await ask('/case', 'POST', JSON.stringify({ title, place, start, weeks, question, background: opened.background, people })));
        }
    }

    takeKey(); // before anybody else writes into the address

    return { start, begin, bets: () => bets, isOpen: () => open };
})();
