import { Command } from 'commander';
import { demoCommand } from './cli/demo.command.ts';
import { failureLines } from './cli/failure.ts';
import { migrateCommand } from './cli/migrate.command.ts';
import { organizationCommand } from './cli/organization.command.ts';

const program = new Command('portal')
  .description('Command line of the Kundenportal: works on the database directly, with the settings of the environment.')
  .showHelpAfterError('Add --help to see what is possible.')
  .addCommand(migrateCommand())
  .addCommand(organizationCommand())
  .addCommand(demoCommand());

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${failureLines(error)}\n`);
  process.exitCode = 1;
}
