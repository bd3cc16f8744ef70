import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the checkout. */
export const root = fileURLToPath(new URL('../../../..', import.meta.url)).replace(/[/\\]$/, '');
export const apiDir = join(root, 'apps', 'api');
export const webDir = join(root, 'apps', 'web');
/** What can be made again at any time; ignored by git. */
export const cacheDir = join(root, '.cache');
