'use strict';
/* One history as moments: who stands where at each, and the court as a network. */
const stage = (() => {
    const SIDES = {
        quiet: 'undecided',
        plotting: 'in a plot',
        joined: 'joined',
        aside: 'stood aside',
        rallied: 'rallied',
        out: 'out of office',
        dead: 'dead',
    };
    const DIVIDED = 'divided';
    const AFTER = 1e6;

    /** The moments of a history: a week each, and in an attempt an hour each; with the sides at its end. */
    function moments(history, people) {
        const sides = new Array(people).fill('quiet');
        const plotOf = sides.map((any, i) => i);
        let leader = null;
        let at = 0;
        const take = (whether) => {
            const from = at;
            while (at < history.entries.length && whether(history.entries[at])) {
                history.entries[at].moves.forEach(([word, who, side]) => {
                    leader = move(sides, plotOf, word, who, side) ?? leader;
                });
                at++;
            }
            return history.entries.slice(from, at);
        };
        take((entry) => entry.week < 0);
        const all = [];
        const add = (week, hour, told) => all.push({ week, hour, told, sides: sides.slice(), leader });
        for (let week = 0; week < history.weeks; week++) {
            add(week, -1, take((entry) => entry.week === week && entry.hour < 0));
            const attempt = history.attempts.find((one) => one.week === week);
            for (const hour of attempt ? attempt.hours : []) {
                add(week, hour[0], take((entry) => entry.week === week && entry.hour >= 0 && entry.hour <= hour[0]));
            }
            const rest = take((entry) => entry.week <= week);
            if (rest.length) {
                add(week, AFTER, rest);
            }
        }
        return all;
    }

    function move(sides, plotOf, word, who, side) {
        switch (word) {
            case 'plots':
                plotOf[who] = Number(side) === who ? who : plotOf[Number(side)];
                sides[who] = 'plotting';
                break;
            case 'gives_up':
                sides.forEach((its, i) => {
                    if (plotOf[i] === plotOf[who] && its === 'plotting') {
                        sides[i] = 'quiet';
                    }
                });
                break;
            case 'begins':
                sides.forEach((its, i) => {
                    if (its !== 'out' && its !== 'dead' && its !== 'plotting') {
                        sides[i] = 'quiet';
                    }
                });
                break;
            case 'side':
                sides[who] = side === 'joined' || side === 'rallied' ? side : 'aside';
                break;
            case 'falls':
                plotOf[who] = who;
                sides[who] = side === 'dead' ? 'dead' : 'out';
                break;
            case 'appointed':
                sides[who] = 'quiet';
                break;
            case 'accedes':
                return who;
        }
        return null;
    }

    /** The seats of the court: a person each; a cohort is one seat. */
    function seats(theCase) {
        const all = [];
        const seatOf = theCase.people.map((person, i) => {
            const before = all[all.length - 1];
            if (person.cohort && before && before.cohort === person.cohort) {
                before.members.push(i);
                before.power += person.power;
                before.name = `${person.cohort} (${before.members.length})`;
            } else {
                all.push({ members: [i], cohort: person.cohort, name: person.short, power: person.power, standing: person.standing });
            }
            return all.length - 1;
        });
        return { all, trust: joined(theCase.trust, seatOf), rivalries: joined(theCase.rivalries, seatOf) };
    }

    /** Ties between seats, each as strong as the strongest between their people. */
    function joined(ties, seatOf) {
        const strongest = new Map();
        for (const [from, to, weight = 1] of ties) {
            const pair = seatOf[from] + ' ' + seatOf[to];
            if (seatOf[from] !== seatOf[to] && !((strongest.get(pair)?.[2] ?? -1) >= weight)) {
                strongest.set(pair, [seatOf[from], seatOf[to], weight]);
            }
        }
        return [...strongest.values()];
    }

    /** Rings by rank around the leader; those who are tied near one another, none on top of another. */
    function places(court, width, height) {
        const people = court.all;
        const rank = (standing) => (standing > 0.85 ? 0 : standing > 0.55 ? 1 : standing > 0.25 ? 2 : 3);
        const ring = people.map((person) => 0.5 + 0.16 * rank(person.standing));
        const half = { x: width / 2 - 46, y: height / 2 - 26 };
        const spots = people.map((person, i) => {
            const angle = (2 * Math.PI * i) / people.length - Math.PI / 2;
            return { x: ring[i] * half.x * Math.cos(angle), y: ring[i] * half.y * Math.sin(angle) };
        });
        const room = 1.3 * Math.sqrt((4 * half.x * half.y) / Math.max(1, people.length));
        const ties = court.trust.concat(court.rivalries.map(([from, to]) => [from, to, 0.3]));
        const few = Math.min(1, people.length / (1 + ties.length));
        for (let step = 0; step < 160; step++) {
            const most = 12 * (1 - step / 160) + 0.5;
            const force = pushes(spots, room);
            for (const [from, to, weight] of ties) {
                const pull = 0.03 * few * weight;
                const dx = spots[to].x - spots[from].x;
                const dy = spots[to].y - spots[from].y;
                force[from].x += pull * dx;
                force[from].y += pull * dy;
                force[to].x -= pull * dx;
                force[to].y -= pull * dy;
            }
            spots.forEach((spot, i) => {
                const length = Math.hypot(force[i].x, force[i].y);
                const scale = length > most ? most / length : 1;
                spot.x += scale * force[i].x;
                spot.y += scale * force[i].y;
                const now = Math.max(0.01, Math.hypot(spot.x / half.x, spot.y / half.y));
                const wanted = Math.max(0.42, now + 0.12 * (ring[i] - now));
                spot.x = Math.max(-half.x, Math.min(half.x, (spot.x * wanted) / now));
                spot.y = Math.max(-half.y, Math.min(half.y, (spot.y * wanted) / now));
            });
        }
        return spots.map((spot) => ({ x: width / 2 + spot.x, y: height / 2 + spot.y }));
    }

    function pushes(spots, room) {
        const force = spots.map(() => ({ x: 0, y: 0 }));
        for (let i = 0; i < spots.length; i++) {
            for (let j = 0; j < i; j++) {
                const dx = spots[i].x - spots[j].x;
                const dy = spots[i].y - spots[j].y;
                const away = Math.max(0.01, Math.hypot(dx, dy));
                if (away < room) {
                    const push = (50 * (room - away)) / room / away;
                    force[i].x += push * dx;
                    force[i].y += push * dy;
                    force[j].x -= push * dx;
                    force[j].y -= push * dy;
                }
            }
        }
        return force;
    }

    /** How far from the leader a side stands, of where it was: who rallies comes closer, who joins goes away. */
    const AWAY = { rallied: 0.78, joined: 1.14, plotting: 1.06, out: 1.2, dead: 1.2 };
    const GLIDE = 380;

    /** Draws the court once; what it returns shows a moment in it. */
    function court(into, theCase, onPerson) {
        const width = Math.max(320, Math.min(760, into.clientWidth || 600));
        const height = Math.max(340, Math.round(width * 0.85));
        const its = seats(theCase);
        const spots = places(its, width, height);
        const svg = draw.picture(width, height, 'The court');
        const middle = { x: width / 2, y: height / 2 };
        const ties = its.trust
            .map(([from, to, weight]) => ({ from, to, line: tie(spots[from], spots[to], 'trust', 0.1 + 0.4 * weight) }))
            .concat(its.rivalries.map(([from, to]) => ({ from, to, line: tie(spots[from], spots[to], 'rivalry', 0.8) })));
        svg.append(...ties.map(({ line }) => line));
        const leaderName = draw.shape('text', { class: 'halo', x: middle.x, y: middle.y + 34, 'text-anchor': 'middle' }, theCase.leader.short);
        svg.append(draw.shape('path', { class: 'person leader', d: draw.outline('leader', 20), transform: `translate(${middle.x} ${middle.y})` }), leaderName);
        const radius = (seat) => 5 + 26 * Math.sqrt(Math.max(0, seat.power));
        const taken = [boxOf(theCase.leader.short, middle, 34)];
        const named = namedOnes(its.all, (seat, i) => roomForName(seat, spots[i], radius(seat), width, taken));
        const names = [];
        const nodes = its.all.map((seat, i) => {
            const r = radius(seat);
            const node = draw.shape('path', {
                class: 'person quiet',
                d: draw.outline('quiet', r),
                onclick: () => onPerson(seat.members[0]),
            });
            node.append(draw.shape('title', {}, seat.name));
            svg.append(node);
            let name = null;
            if (named.has(i)) {
                name = draw.shape('text', { class: 'halo', y: named.get(i), 'text-anchor': 'middle' }, seat.name);
                names.push(name);
            }
            const one = { node, name, r, seat, side: 'quiet', home: spots[i], at: { ...spots[i] }, ties: [] };
            put(one);
            return one;
        });
        ties.forEach((one) => [one.from, one.to].forEach((end) => nodes[end].ties.push(one)));
        svg.append(...names);
        into.replaceChildren(svg);
        const glide = glider(nodes);
        const border = { x: width / 2 - 14, y: height / 2 - 16 };
        return (moment, chosen) => {
            for (const one of nodes) {
                const side = sideOf(one.seat, moment.sides);
                if (one.name && one.seat.members.length > 1) {
                    one.name.textContent = one.seat.name + parts(one.seat, moment.sides);
                }
                const look = 'person ' + side + (one.seat.members.includes(chosen) ? ' chosen' : '');
                if (look !== one.look) {
                    one.look = look;
                    one.node.setAttribute('class', look);
                }
                if (side !== one.side) {
                    one.side = side;
                    one.node.setAttribute('d', draw.outline(side, one.r));
                    glide(one, away(one.home, middle, AWAY[side] ?? 1, border));
                }
            }
            leaderName.textContent = moment.leader === null ? theCase.leader.short : theCase.people[moment.leader].short;
            svg.setAttribute('aria-label', 'The court: ' + summary(moment.sides));
        };
    }

    function away(home, middle, factor, border) {
        const within = (value, most) => Math.max(-most, Math.min(most, value));
        return {
            x: middle.x + within((home.x - middle.x) * factor, border.x),
            y: middle.y + within((home.y - middle.y) * factor, border.y),
        };
    }

    /** Puts a person, his name and his ends of ties where he is. */
    function put(one) {
        const place = `translate(${one.at.x.toFixed(1)} ${one.at.y.toFixed(1)})`;
        one.node.setAttribute('transform', place);
        one.name?.setAttribute('transform', place);
    }

    /** Moves people to where they now stand, a little in each frame; at once for whoever asks for less motion. */
    function glider(nodes) {
        const still = matchMedia('(prefers-reduced-motion: reduce)');
        const moving = new Set();
        const turn = (now) => {
            const touched = new Set();
            for (const one of moving) {
                const part = Math.min(1, (now - one.began) / GLIDE);
                const eased = part * part * (3 - 2 * part);
                one.at = { x: one.from.x + eased * (one.to.x - one.from.x), y: one.from.y + eased * (one.to.y - one.from.y) };
                put(one);
                one.ties.forEach((its) => touched.add(its));
                if (part === 1) {
                    moving.delete(one);
                }
            }
            for (const { from, to, line } of touched) {
                line.setAttribute('x1', nodes[from].at.x.toFixed(1));
                line.setAttribute('y1', nodes[from].at.y.toFixed(1));
                line.setAttribute('x2', nodes[to].at.x.toFixed(1));
                line.setAttribute('y2', nodes[to].at.y.toFixed(1));
            }
            if (moving.size) {
                requestAnimationFrame(turn);
            }
        };
        return (one, to) => {
            Object.assign(one, { from: one.at, to, began: still.matches ? -Infinity : performance.now() });
            moving.add(one);
            if (moving.size === 1) {
                requestAnimationFrame(turn);
            }
        };
    }

    function sideOf(seat, sides) {
        const first = sides[seat.members[0]];
        return seat.members.every((member) => sides[member] === first) ? first : DIVIDED;
    }

    function tie(from, to, kind, opacity) {
        return draw.shape('line', { class: kind, x1: from.x, y1: from.y, x2: to.x, y2: to.y, opacity });
    }

    /** Who gets a name, and how far below: the most powerful first, as many as find a place. */
    function namedOnes(all, room) {
        const most = 32;
        const order = all.map((seat, i) => i).sort((a, b) => all[b].power - all[a].power);
        const places = new Map();
        for (const i of order.slice(0, most)) {
            const below = room(all[i], i);
            if (below !== null) {
                places.set(i, below);
            }
        }
        return places;
    }

    /** Below a person or above him, where no name stands yet; null if neither is free. */
    function roomForName(seat, spot, r, width, taken) {
        for (const below of [r + 12, -r - 5]) {
            const box = boxOf(seat.name, spot, below);
            const free = taken.every((other) => box.right < other.left || box.left > other.right || box.bottom < other.top || box.top > other.bottom);
            if (free && box.left >= 0 && box.right <= width) {
                taken.push(box);
                return below;
            }
        }
        return null;
    }

    /** About the place that a name takes. */
    function boxOf(words, { x, y }, below) {
        const half = 3.4 * words.length;
        return { left: x - half, right: x + half, top: y + below - 11, bottom: y + below + 3 };
    }

    /** How many of a group have chosen which side, while they choose. */
    function parts(seat, sides) {
        const words = ['joined', 'aside', 'rallied']
            .map((side) => [seat.members.filter((member) => sides[member] === side).length, SIDES[side]])
            .filter(([count]) => count)
            .map(([count, words]) => count + ' ' + words);
        return words.length ? ': ' + words.join(', ') : '';
    }

    function summary(sides) {
        return Object.entries(SIDES)
            .map(([side, words]) => [sides.filter((its) => its === side).length, words])
            .filter(([count]) => count)
            .map(([count, words]) => count + ' ' + words)
            .join(', ');
    }

    function legend(into) {
        const mark = (side) => {
            const svg = draw.shape('svg', { viewBox: '-9 -9 18 18', width: 18, height: 18, 'aria-hidden': 'true' });
            svg.append(draw.shape('path', { class: 'person ' + side, d: draw.outline(side, 7) }));
            return svg;
        };
        const stroke = (kind) => {
            const svg = draw.shape('svg', { viewBox: '0 0 24 8', width: 24, height: 8, 'aria-hidden': 'true' });
            svg.append(draw.shape('line', { class: kind, x1: 0, x2: 24, y1: 4, y2: 4, 'stroke-width': 2 }));
            return svg;
        };
        into.replaceChildren(
            draw.element('span', {}, mark('leader'), 'leader'),
            ...Object.entries(SIDES).map(([side, words]) => draw.element('span', {}, mark(side), words)),
            draw.element('span', {}, mark(DIVIDED), 'a group, divided'),
            draw.element('span', {}, stroke('trust'), 'trust'),
            draw.element('span', {}, stroke('rivalry'), 'rivalry'),
            draw.element('span', {}, 'Size is power.')
        );
    }

    return { SIDES, AFTER, moments, court, legend, summary };
})();
