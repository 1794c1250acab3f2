'use strict';
/* What a bet is worth: against one history, which has one end, or against the shares of many. */
const score = (() => {
    /** A weight of nothing would cost without end if that end came; so little is counted at least. */
    const LEAST = 0.01;

    /** Brier's score, on the mean over the ends as they came: 0 is best, 2 is worst. */
    function brier(weights, shares) {
        const squares = Object.values(weights).reduce((all, weight) => all + weight * weight, 0);
        return Object.entries(shares).reduce((sum, [code, share]) => sum + share * (squares - 2 * weights[code] + 1), 0);
    }

    /** The weight that the bet gave to what came, as a geometric mean: the logarithmic score, told as a share. */
    function given(weights, shares) {
        return Math.exp(Object.entries(shares).reduce((sum, [code, share]) => sum + (share ? share * Math.log(Math.max(LEAST, weights[code])) : 0), 0));
    }

    /** By how many weeks the bet was off on the mean, where something was decided; null where nothing was. */
    function weeksOff(week, decided) {
        return decided.length ? decided.reduce((sum, came) => sum + Math.abs(came - week), 0) / decided.length : null;
    }

    /** The bet of all as one: the mean of their weights. */
    function together(bets) {
        const codes = bets.length ? Object.keys(bets[0].weights) : [];
        return Object.fromEntries(codes.map((code) => [code, bets.reduce((sum, bet) => sum + bet.weights[code], 0) / bets.length]));
    }

    function median(values) {
        const sorted = values.slice().sort((one, other) => one - other);
        const half = Math.floor(sorted.length / 2);
        return !sorted.length ? null : sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    return { brier, given, weeksOff, together, median };
})();
