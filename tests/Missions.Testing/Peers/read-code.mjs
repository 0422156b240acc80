// Reads the QR code of an image (PNG, from the standard input) and prints what it says.
import { buffer } from 'node:stream/consumers';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';

const image = PNG.sync.read(await buffer(process.stdin));
const code = jsQR(new Uint8ClampedArray(image.data), image.width, image.height);
if (!code) throw new Error('no code can be read');
console.log(code.data);
