import { Command } from 'commander';
import { findOrganization, onlyOrganization } from './find-organization.ts';
import { Failure } from './failure.ts';
import { withOperator } from './operator.ts';

/** `portal invoices` */
export function invoicesCommand(): Command {
  return new Command('invoices').description('Invoices of an organization.').addCommand(importCommand());
}

function importCommand(): Command {
  return new Command('import')
    .description(
      'Read every e-invoice below a folder (ZUGFeRD, Factur-X, XRechnung, CII, UBL). Safe to repeat.',
    )
    .argument('<folder>', 'folder with PDF and XML files')
    .option(
      '--organization <id or name>',
      'whose invoices; may be left out when only one organization is on PRO',
    )
    .action((folder: string, { organization }: { organization?: string }) =>
      importInvoices(folder, organization),
    );
}

async function importInvoices(folder: string, organization: string | undefined): Promise<void> {
  // It brings the readers of PDF and XML along, which no other command needs.
  const { importFolder, ImportFolderError } = await import('../domains/invoices/invoice-folder.service.ts');
  await withOperator(async ({ orm, storage, write }) => {
    const { id } = await write((em) =>
      organization ? findOrganization(em, organization) : onlyOrganization(em),
    );
    await importFolder({ orm, storage }, id, folder, (line) => console.log(line)).catch((error: unknown) => {
      throw error instanceof ImportFolderError ? new Failure(error.message) : error;
    });
  });
}
