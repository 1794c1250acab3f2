// Makes the picture of a screen small: a PNG of at most 256 colours, as it is shown in the documents.
import zlib from 'node:zlib';

const MOST = 256;

/** The pixels of a PNG as a browser writes it: 8 bits a channel, not interlaced. */
function decoded(png) {
    const parts = [];
    let head = null;
    for (let at = 8; at < png.length; ) {
        const length = png.readUInt32BE(at);
        const kind = png.toString('latin1', at + 4, at + 8);
        const data = png.subarray(at + 8, at + 8 + length);
        if (kind === 'IHDR') {
            head = { width: data.readUInt32BE(0), height: data.readUInt32BE(4), channels: { 2: 3, 6: 4 }[data[9]] };
        } else if (kind === 'IDAT') {
            parts.push(data);
        }
        at += 12 + length;
    }
    const { width, height, channels } = head;
    const raw = zlib.inflateSync(Buffer.concat(parts));
    const row = width * channels;
    const out = Buffer.alloc(row * height);
    for (let y = 0; y < height; y++) {
        const filter = raw[y * (row + 1)];
        for (let i = 0; i < row; i++) {
            const left = i >= channels ? out[y * row + i - channels] : 0;
            const up = y ? out[(y - 1) * row + i] : 0;
            const corner = y && i >= channels ? out[(y - 1) * row + i - channels] : 0;
            out[y * row + i] = raw[y * (row + 1) + 1 + i] + [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter];
        }
    }
    return { width, height, channels, out };
}

function nearest(left, up, corner) {
    const guess = left + up - corner;
    const [a, b, c] = [left, up, corner].map((one) => Math.abs(guess - one));
    return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** The colours that are used most; all others become the nearest of them. */
function palette({ channels, out }) {
    const counts = new Map();
    for (let i = 0; i < out.length; i += channels) {
        const key = (out[i] << 16) | (out[i + 1] << 8) | out[i + 2];
        counts.set(key, (counts.get(key) || 0) + 1);
    }
    const kept = [];
    for (const [key] of [...counts].sort((a, b) => b[1] - a[1])) {
        const far = counts.size <= MOST || kept.every((other) => distance(key, other) > 300) || counts.get(key) > 500;
        if (far && kept.length < MOST) {
            kept.push(key);
        }
    }
    const places = new Map(kept.map((key, i) => [key, i]));
    for (const key of counts.keys()) {
        if (!places.has(key)) {
            places.set(key, kept.reduce((best, other, i) => (distance(key, other) < distance(key, kept[best]) ? i : best), 0));
        }
    }
    return { kept, places };
}

function distance(one, other) {
    const part = (shift) => ((one >> shift) & 255) - ((other >> shift) & 255);
    return part(16) ** 2 + part(8) ** 2 + part(0) ** 2;
}

function chunk(kind, data) {
    const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
    const out = Buffer.alloc(body.length + 8);
    out.writeUInt32BE(data.length, 0);
    body.copy(out, 4);
    out.writeUInt32BE(zlib.crc32 ? zlib.crc32(body) : crc(body), body.length + 4);
    return out;
}

function crc(bytes) {
    let sum = -1;
    for (const byte of bytes) {
        sum ^= byte;
        for (let bit = 0; bit < 8; bit++) {
            sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
        }
    }
    return ~sum >>> 0;
}

/** The same picture with few colours. */
export function small(png) {
    const picture = decoded(png);
    const { kept, places } = palette(picture);
    const { width, height, channels, out } = picture;
    const rows = Buffer.alloc((width + 1) * height);
    for (let y = 0; y < height; y++) {
        for (let x = 0; x < width; x++) {
            const i = (y * width + x) * channels;
            rows[y * (width + 1) + 1 + x] = places.get((out[i] << 16) | (out[i + 1] << 8) | out[i + 2]);
        }
    }
    const head = Buffer.alloc(13);
    head.writeUInt32BE(width, 0);
    head.writeUInt32BE(height, 4);
    head.set([8, 3, 0, 0, 0], 8);
    const colours = Buffer.from(kept.flatMap((key) => [key >> 16, (key >> 8) & 255, key & 255]));
    return Buffer.concat([
        png.subarray(0, 8),
        chunk('IHDR', head),
        chunk('PLTE', colours),
        chunk('IDAT', zlib.deflateSync(rows, { level: 9, memLevel: 9 })),
        chunk('IEND', Buffer.alloc(0)),
    ]);
}
