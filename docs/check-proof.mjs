// Checks a proof of signature as proof.md says, with Node and nothing of this application:
//   node check-proof.mjs Preuve-2026-0001.json [ORDER.pdf ...]
// Prints a line for each check and ends with 1 when one of them fails.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [file, ...pdfs] = process.argv.slice(2);
const proof = JSON.parse(readFileSync(file, 'utf8'));
const sha256 = bytes => createHash('sha256').update(bytes).digest('hex');

const check = (what, holds) => {
    console.log(`${holds ? 'ok   ' : 'WRONG'} ${what}`);
    if (!holds) process.exitCode = 1;
};

// Since 0001-01-01, more than a number of JavaScript counts exactly.
const microseconds = at => {
    const [, seconds, fraction = ''] = /^([^.Z+]+)(?:\.(\d+))?(?:Z|\+00:00)$/.exec(at);
    return BigInt(Date.parse(`${seconds}Z`) - Date.parse('0001-01-01T00:00:00Z')) * 1000n + BigInt(fraction.padEnd(6, '0').slice(0, 6));
};

// 1. The files.
for (const pdf of pdfs) {
    const { fileSha256, stampedFileSha256 } = proof.order;
    check(`${pdf} is a file of the order`, [fileSha256, stampedFileSha256].includes(sha256(readFileSync(pdf))));
}

// 2. The texts.
for (const [name, kept] of [['snapshot', proof.snapshot], ['evidence', proof.evidence], ...proof.refused.map((one, i) => [`refused ${i + 1}`, one])])
    if (kept) check(`${name} has its hash`, sha256(kept.text) === kept.sha256);

// 3. The history.
let before = '0'.repeat(64);
for (const e of proof.history) {
    const text = [proof.order.missionId, e.sequence, e.kind, microseconds(e.at), e.actorId ?? '', e.principalId ?? '', e.round, e.previousHash, e.data].join('|');
    check(`event ${e.sequence} (${e.kind}) follows the one before and has its hash`, e.previousHash === before && sha256(text) === e.hash);
    before = e.hash;
}

// 4. What the history says of this version.
const told = kind => proof.history.filter(e => e.kind === kind).map(e => JSON.parse(e.data)).find(data => data.version === proof.order.version) ?? {};
check('the signed content is the one of the event Issued', told('Issued').snapshotSha256 === proof.snapshot.sha256);
check('the evidence is the one of the event Issued', told('Issued').evidenceSha256 === proof.evidence?.sha256);
check('the file is the one of the event Sealed', told('Sealed').fileSha256 === proof.order.fileSha256);
