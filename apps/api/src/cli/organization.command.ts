import { Command, Option } from 'commander';
import { Locale, Plan } from '@kundenportal/rules/enums';
import { audit } from '../domains/audit/audit.service.ts';
import { OrganizationEntity } from '../domains/organizations/organization.entity.ts';
import { createOrganization } from './create-organization.ts';
import { findOrganization } from './find-organization.ts';
import { operatorOf, withOperator } from './operator.ts';

interface CreateOptions {
  name: string;
  plan: Plan;
  ownerEmail: string;
  ownerName?: string;
  locale: Locale;
}

const planOption = () =>
  new Option('--plan <plan>', 'plan; the customer portal is part of PRO').choices(Object.values(Plan));

/** `portal organization` */
export function organizationCommand(): Command {
  return new Command('organization')
    .description('Organizations: the service companies that use this installation.')
    .addCommand(createCommand())
    .addCommand(planCommand())
    .addCommand(listCommand());
}

function createCommand(): Command {
  return new Command('create')
    .description('Make an organization. Its first owner gets an invitation by mail.')
    .requiredOption('--name <name>', 'name of the company')
    .addOption(planOption().makeOptionMandatory())
    .requiredOption('--owner-email <address>', 'address of the first owner')
    .option('--owner-name <name>', 'name of the first owner; the address when left out')
    .addOption(
      new Option('--locale <locale>', 'language of the owner').choices(Object.values(Locale)).default('DE'),
    )
    .action(async (options: CreateOptions) => {
      const wanted = { ...options, ownerName: options.ownerName ?? options.ownerEmail };
      const { id, ownerEmail } = await withOperator((operator) => createOrganization(operator, wanted));
      console.log(`Organization "${options.name.trim()}" (${options.plan}) made: ${id}`);
      console.log(`An invitation to ${ownerEmail} is on its way; the worker sends it.`);
    });
}

function planCommand(): Command {
  return new Command('plan')
    .description('Change the plan of an organization. BASIC shuts every portal at once and loses nothing.')
    .requiredOption('--organization <id or name>', 'which organization')
    .addOption(planOption().makeOptionMandatory())
    .action(async ({ organization, plan }: { organization: string; plan: Plan }) => {
      const line = await withOperator(({ write }) =>
        write(async (em) => {
          const found = await findOrganization(em, organization);
          const { id, name, plan: before } = found;
          if (before === plan) return `"${name}" is on ${plan} already.`;
          found.plan = plan;
          audit(em, operatorOf(id), 'organization.plan', { kind: 'Organization', id, name }, [
            { field: 'plan', before, after: plan },
          ]);
          return `"${name}" is on ${plan} now; before it was on ${before}.`;
        }),
      );
      console.log(line);
    });
}

function listCommand(): Command {
  return new Command('list').description('Show all organizations with id and plan.').action(async () => {
    const all = await withOperator(({ write }) =>
      write((em) => em.find(OrganizationEntity, {}, { orderBy: { name: 'asc', id: 'asc' } })),
    );
    for (const { id, name, plan } of all) console.log(`${id}  ${plan.padEnd(5)}  ${name}`);
    if (all.length === 0) console.log('There is no organization yet.');
  });
}
