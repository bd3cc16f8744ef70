/** Unpacks the browser of `@sparticuz/chromium` into the folder that TMPDIR names. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflate } from '@sparticuz/chromium';

const bin = fileURLToPath(new URL('../bin', import.meta.resolve('@sparticuz/chromium')));
const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
await Promise.all(archives.map((name) => inflate(join(bin, name))));
