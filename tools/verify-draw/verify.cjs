// @ts-nocheck
// Repeats a published draw from its JSON, without any part of RedGrid: node verify.cjs draw.json
// Says "ok" or what differs. Compare the commitment it prints with the one published before the draw.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');

const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
const ordered = (part) =>
  part !== null && typeof part === 'object' && !Array.isArray(part)
    ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
    : part;
const canonical = (value) => JSON.stringify(value, (_, part) => ordered(part));
const ranked = (ids, seed, ...path) =>
  ids
    .map((id) => [sha256([seed, ...path, id].join('\n')), id])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, id]) => id);

const { announcement, commitment, seed, publicNumber, mixedSeed, drawn } = JSON.parse(
  readFileSync(process.argv[2] ?? 0, 'utf8'),
);
const { protocol, objects, drawers, take, perObject, exclusions, poolHashes, seedHash } = announcement;
const able = ({ name, ids }, object) =>
  ids.filter(
    (id) => !exclusions.some((x) => x.pool === name && x.id === id && [null, object].includes(x.object)),
  );
const repeated = ranked(able(objects, null), mixedSeed, objects.name)
  .slice(0, take)
  .map((object) => ({
    object,
    drawers: drawers
      ? ranked(able(drawers, object), mixedSeed, drawers.name, object).slice(0, perObject)
      : [],
  }));
const expected = {
  protocol: ['redgrid-draw-1', protocol],
  pools: [
    [objects, drawers].filter(Boolean).map((pool) => [pool.name, sha256(canonical(pool))]),
    Object.entries(poolHashes),
  ],
  'order of ids': [
    canonical([objects, drawers]),
    canonical([objects, drawers].map((p) => p && { ...p, ids: [...p.ids].sort() })),
  ],
  'announcement (commitment)': [sha256(canonical(announcement)), commitment],
  'seed (hash in the announcement)': [sha256(seed), seedHash],
  'seed mixed with the public number': [sha256(`${seed}\n${publicNumber ?? ''}`), mixedSeed],
  'who was drawn': [repeated, drawn],
};
const wrong = Object.entries(expected).find(([, [is, said]]) => canonical(is) !== canonical(said));
console.log(wrong ? `differs: ${wrong[0]}\n${wrong[1].map(canonical).join('\n')}` : `ok ${commitment}`);
process.exitCode = wrong ? 1 : 0;
