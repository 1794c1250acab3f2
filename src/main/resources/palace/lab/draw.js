'use strict';
/* Elements and pictures. What a scenario says is only ever set as text. */
const draw = (() => {
    const SVG = 'http://www.w3.org/2000/svg';

    function element(tag, attributes = {}, ...children) {
        return filled(document.createElement(tag), attributes, children);
    }

    function shape(tag, attributes = {}, ...children) {
        return filled(document.createElementNS(SVG, tag), attributes, children);
    }

    function filled(node, attributes, children) {
        for (const [name, value] of Object.entries(attributes)) {
            if (name.startsWith('on')) {
                node.addEventListener(name.slice(2), value);
            } else if (value === true) {
                node.setAttribute(name, '');
            } else if (value !== false && value !== null && value !== undefined) {
                node.setAttribute(name, value);
            }
        }
        node.append(...children.filter((child) => child !== null && child !== undefined));
        return node;
    }

    function picture(width, height, label) {
        return shape('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': label });
    }

    /** The outline of a side: each has a shape of its own, so that nobody needs the colour. */
    function outline(side, r) {
        const ring = (corners, turn) =>
            Array.from({ length: corners }, (any, i) => {
                const angle = turn + (2 * Math.PI * i) / corners;
                return (i ? 'L' : 'M') + (r * Math.cos(angle)).toFixed(1) + ' ' + (r * Math.sin(angle)).toFixed(1);
            }).join('') + 'Z';
        switch (side) {
            case 'joined':
                return ring(4, Math.PI / 4);
            case 'plotting':
                return ring(4, 0);
            case 'aside':
                return ring(3, -Math.PI / 2);
            case 'rallied':
                return ring(6, 0);
            case 'divided':
                return ring(5, -Math.PI / 2);
            case 'leader':
                return ring(8, Math.PI / 8);
            case 'dead':
                return `M${-r} ${-r}L${r} ${r}M${r} ${-r}L${-r} ${r}`;
            default:
                return `M${-r} 0A${r} ${r} 0 1 0 ${r} 0A${r} ${r} 0 1 0 ${-r} 0Z`;
        }
    }

    /** Lines over the weeks, each named at its right end. */
    function lines(into, { width, series, weeks, now, label, low = 0, high = 1, axis = 'week' }) {
        const height = 220;
        const left = 34;
        const right = width - 118;
        const top = 10;
        const bottom = height - 30;
        const x = (week) => left + ((right - left) * week) / Math.max(1, weeks - 1);
        const y = (value) => bottom - ((bottom - top) * (value - low)) / (high - low);
        const svg = picture(width, height, label);
        svg.append(shape('path', { class: 'axis', d: `M${left} ${top}V${bottom}H${right}` }));
        for (const value of [low, (low + high) / 2, high]) {
            const words = high <= 1 ? String(Number(value.toFixed(3))) : String(value);
            svg.append(shape('text', { x: left - 5, y: y(value) + 4, 'text-anchor': 'end' }, words));
        }
        svg.append(shape('text', { x: left, y: height - 10 }, axis + ' 0'));
        svg.append(shape('text', { x: right, y: height - 10, 'text-anchor': 'end' }, String(weeks - 1)));
        const taken = [];
        for (const { name, values, mark } of series) {
            const points = values.map((value, week) => [x(week), y(value)]).filter((point) => !Number.isNaN(point[1]));
            if (!points.length) {
                continue;
            }
            const d = points.map((point, i) => (i ? 'L' : 'M') + point[0].toFixed(1) + ' ' + point[1].toFixed(1)).join('');
            svg.append(shape('path', { class: 'line ' + mark, d }));
            const at = free(points[points.length - 1][1] + 4, taken);
            taken.push(at);
            svg.append(shape('text', { class: 'halo', x: Math.min(right, points[points.length - 1][0]) + 6, y: at }, name));
        }
        if (now !== undefined && now !== null) {
            svg.append(shape('path', { class: 'now', d: `M${x(now)} ${top}V${bottom}` }));
        }
        into.replaceChildren(svg);
    }

    /** The height nearest to a wanted one at which no other name stands. */
    function free(wanted, taken) {
        for (let away = 0; ; away++) {
            const found = [wanted + away, wanted - away].find((one) => taken.every((other) => Math.abs(other - one) >= 14));
            if (found !== undefined) {
                return found;
            }
        }
    }

    /** An attempt: on whose side the weight was in each hour, and the share with which the challengers would win. */
    function hours(into, { width, attempt, until }) {
        const height = 200;
        const left = 34;
        const right = width - 92;
        const bottom = height - 28;
        const shown = attempt.hours;
        const step = (right - left) / Math.max(1, shown.length);
        const y = (share) => bottom - (bottom - 8) * share;
        const last = shown[Math.min(shown.length - 1, until)];
        const svg = picture(
            width,
            height,
            `Hour ${last[0]}: joined ${percent(last[1])}, aside ${percent(last[2])}, rallied ${percent(last[3])}, undecided ${percent(last[4])}`
        );
        const sides = ['joined', 'aside', 'rallied', 'undecided'];
        shown.slice(0, until + 1).forEach((hour, i) => {
            let from = 0;
            [1, 2, 4, 3].forEach((place) => {
                const share = hour[place];
                svg.append(
                    shape('rect', {
                        class: 'side-' + sides[place - 1],
                        x: left + i * step,
                        width: Math.max(0.5, step - 0.5),
                        y: y(from + share),
                        height: Math.max(0, y(from) - y(from + share)),
                    })
                );
                from += share;
            });
        });
        const d = shown
            .slice(0, until + 1)
            .map((hour, i) => `${i ? 'L' : 'M'}${left + (i + 0.5) * step} ${y(Math.min(1, hour[5]))}`)
            .join('');
        svg.append(shape('path', { class: 'critical', d }));
        svg.append(shape('path', { class: 'axis', d: `M${left} 8V${bottom}H${right}` }));
        svg.append(shape('text', { x: left - 4, y: 16, 'text-anchor': 'end' }, '1'));
        svg.append(shape('text', { x: left - 4, y: bottom, 'text-anchor': 'end' }, '0'));
        svg.append(shape('text', { x: left, y: height - 8 }, 'hour 0'));
        svg.append(shape('text', { x: right, y: height - 8, 'text-anchor': 'end' }, String(shown[shown.length - 1][0])));
        let from = 0;
        [1, 2, 4, 3].forEach((place) => {
            if (last[place] > 0.06) {
                svg.append(shape('text', { x: right + 5, y: y(from + last[place] / 2) + 4 }, sides[place - 1]));
            }
            from += last[place];
        });
        into.replaceChildren(svg);
    }

    /** A share as a bar with its interval. */
    function bar(share, low, high, other) {
        const svg = picture(200, 16, `${percent(share)}, between ${percent(low)} and ${percent(high)}`);
        svg.setAttribute('preserveAspectRatio', 'none');
        svg.append(shape('rect', { class: other ? 'share other' : 'share', x: 0, y: 3, width: 200 * share, height: 10 }));
        svg.append(shape('path', { class: 'whisker', d: `M${200 * low} 8H${200 * high}M${200 * low} 4V12M${200 * high} 4V12` }));
        return svg;
    }

    /** Bets on one end, a circle each; their mean as a line; what came, where it is known, as a dashed one. */
    function strip(values, mean, came) {
        const x = (share) => 8 + 184 * share;
        const words = `mean ${percent(mean)}, from ${percent(Math.min(...values))} to ${percent(Math.max(...values))}`;
        const svg = picture(200, 24, came === null ? words : `${words}; it came in ${percent(came)}`);
        svg.setAttribute('class', 'strip');
        svg.append(shape('path', { class: 'base', d: `M${x(0)} 20H${x(1)}M${x(0)} 17V23M${x(0.5)} 17V23M${x(1)} 17V23` }));
        const at = new Map();
        values.forEach((value) => {
            const place = Math.round(50 * value);
            const before = at.get(place) || 0;
            at.set(place, before + 1);
            svg.append(shape('circle', { class: 'one-bet', cx: x(place / 50), cy: 17 - Math.min(14, 2.5 * before), r: 2.4 }));
        });
        svg.append(shape('path', { class: 'mean', d: `M${x(mean)} 1V22` }));
        if (came !== null) {
            svg.append(shape('path', { class: 'came', d: `M${x(came)} 1V22` }));
        }
        return svg;
    }

    function percent(share) {
        const words = (100 * share).toFixed(share > 0 && share < 0.1 ? 1 : 0);
        return words + '%';
    }

    return { element, shape, picture, outline, lines, hours, bar, strip, percent };
})();
