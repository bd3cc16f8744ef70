import { changedClosed, changedHidden, changedUnseen } from './changes.ts';
import { Oracle } from './oracle.ts';
import { uuidOf, type Random } from './random.ts';
import { REFERENCES, Rows, textOf, type Row } from './rows.ts';
import type { World } from './world.ts';

/** Hidden rows of these tables may be missing. */
const DROPPABLE = new Set([
  ...Object.keys(REFERENCES),
  'service_object',
  'executor',
  'invoice',
  'audit_event',
  'invitation',
]);
/** Hidden rows of these tables may stand there twice, with other values. */
const COPIED = [
  'assignment',
  'invoice',
  'ticket',
  'ticket_comment',
  'ticket_event',
  'file',
  'executor',
  'service_object',
  'audit_event',
];

/**
 * The rows of a world with everything that its viewer may not see changed at random: hidden rows are kept, dropped,
 * changed or doubled, hidden columns of visible rows are changed, and links from visible to hidden rows come and go.
 */
export function vary(world: World, random: Random): Rows {
  const oracle = new Oracle(world);
  const varied = new Rows();
  const dropped = new Set<unknown>();
  for (const [table, row] of world.rows.all()) {
    if (oracle.sees(table, row)) varied.add(table, changedUnseen(table, row, random, oracle));
    else if (row.id === world.customer.id || row.id === world.me.id)
      varied.add(table, changedClosed(world, table, row, random));
    else varyHidden(varied, oracle, table, row, random, dropped);
  }
  addLinks(world, oracle, varied, random);
  removeDangling(varied, dropped);
  return varied;
}

function varyHidden(
  varied: Rows,
  oracle: Oracle,
  table: string,
  row: Row,
  random: Random,
  dropped: Set<unknown>,
): void {
  const chance = random();
  if (chance < 0.3 && DROPPABLE.has(table)) {
    dropped.add(row.id);
    return;
  }
  varied.add(table, chance < 0.7 ? hiddenStill(oracle, table, row, random) : row);
  if (chance > 0.75 && COPIED.includes(table)) {
    const copy = hiddenStill(oracle, table, row, random);
    // What could not be changed cannot stand there twice either: its number is taken.
    if (copy !== row)
      varied.add(table, {
        ...copy,
        id: uuidOf(`${String(row.id)} again`),
        ...('idempotency_key' in copy && { idempotency_key: null }),
        ...(table === 'invoice' && { number: uuidOf(`${String(row.id)} number`) }),
      });
  }
}

function hiddenStill(oracle: Oracle, table: string, row: Row, random: Random): Row {
  const changed = changedHidden(table, row, random);
  // Names must stay unique; what became visible by the change is left as it was.
  for (const column of ['number'])
    if (typeof changed[column] === 'string' && changed[column] !== row[column])
      changed[column] = `${changed[column]} ${uuidOf(`${String(row.id)}${random()}`)}`;
  return oracle.sees(table, changed) ? row : changed;
}

function addLinks(world: World, oracle: Oracle, varied: Rows, random: Random): void {
  const owner = { organization_id: world.organization.id, customer_id: world.customer.id };
  const own = (table: string) => world.rows.of(table).filter((row) => row.customer_id === world.customer.id);
  const linked = new Set(
    world.rows.of('ticket_assignment').map((row) => textOf([row.ticket_id, row.assignment_id])),
  );
  for (const ticket of own('ticket')) {
    for (const assignment of own('assignment')) {
      const hidden = !oracle.sees('ticket', ticket) || !oracle.sees('assignment', assignment);
      if (!hidden || linked.has(textOf([ticket.id, assignment.id])) || random() > 0.04) continue;
      varied.add('ticket_assignment', { ...owner, ticket_id: ticket.id, assignment_id: assignment.id });
    }
  }
  const carried = new Set(
    world.rows.of('assignment_executor').map((row) => textOf([row.assignment_id, row.executor_id])),
  );
  for (const assignment of own('assignment')) {
    for (const executor of world.rows.of('executor')) {
      const link = {
        ...owner,
        assignment_id: assignment.id,
        executor_id: executor.id,
        object_id: assignment.object_id,
        draft: assignment.status === 'DRAFT',
      };
      if (
        oracle.sees('assignment_executor', link) ||
        carried.has(textOf([assignment.id, executor.id])) ||
        random() > 0.04
      )
        continue;
      varied.add('assignment_executor', link);
    }
  }
}

function removeDangling(varied: Rows, dropped: Set<unknown>): void {
  for (let before = -1; before !== dropped.size;) {
    before = dropped.size;
    for (const [table, references] of Object.entries(REFERENCES)) {
      const kept = varied.of(table).filter((row) => {
        const dangles = Object.keys(references).some(
          (column) => row[column] !== null && dropped.has(row[column]),
        );
        if (dangles) dropped.add(row.id ?? row);
        return !dangles;
      });
      varied.tables.set(table, kept);
    }
  }
}
