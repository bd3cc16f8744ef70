import { failureLines } from './cli/failure.ts';
import { createProgram } from './cli/program.ts';

try {
  await createProgram().parseAsync();
} catch (error) {
  process.stderr.write(`${failureLines(error)}\n`);
  process.exitCode = 1;
}
