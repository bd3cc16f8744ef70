import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { migrate } from '../migrate.ts';

/** `portal migrate` */
export function migrateCommand(): Command {
  return new Command('migrate')
    .description(
      'Bring the database to the state of this version: roles, tables, job queue, row security. Safe to repeat.',
    )
    .action(async () => {
      const { ownerUrl, appUrl } = readConfig();
      const ran = await migrate({ ownerUrl, appUrl });
      console.log(ran.length === 0 ? 'The database is up to date.' : `Applied: ${ran.join(', ')}`);
    });
}
