import { Command } from 'commander';
import { readConfig } from '../config.ts';

/** `portal demo` */
export function demoCommand(): Command {
  return new Command('demo')
    .description('Load the demo data. Does nothing when DEMO is 0 or the database has an organization.')
    .action(async () => {
      // It brings a generator of PDFs along, which no other command needs.
      const { loadDemo } = await import('../../seeders/demo.ts');
      if (await loadDemo(readConfig())) console.log('Demo data loaded.');
    });
}
