import { report } from '@kundenportal/dev/problem';
import { readOptions } from './options.ts';
import { serve } from './serve.ts';

try {
  const options = readOptions(process.argv.slice(2));
  await serve(options);
} catch (error) {
  report(error);
  process.exit(1);
}
