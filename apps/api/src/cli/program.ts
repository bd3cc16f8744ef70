import { Command } from 'commander';
import { demoCommand } from './demo.command.ts';
import { invoicesCommand } from './invoices.command.ts';
import { migrateCommand } from './migrate.command.ts';
import { organizationCommand } from './organization.command.ts';

/** The command line with all its commands; `parseAsync` throws what a command throws. */
export function createProgram(): Command {
  return new Command('portal')
    .description(
      'Command line of the Kundenportal: works on the database directly, with the settings of the environment.',
    )
    .addCommand(migrateCommand())
    .addCommand(organizationCommand())
    .addCommand(invoicesCommand())
    .addCommand(demoCommand());
}
