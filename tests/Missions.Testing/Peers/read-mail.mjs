// Reads one message from the standard input and prints it as JSON.
import { buffer } from 'node:stream/consumers';
import { parsed } from './parsed.mjs';

console.log(JSON.stringify(await parsed(await buffer(process.stdin))));
