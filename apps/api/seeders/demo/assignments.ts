import type { AssignmentRow, ObjectRow } from './demo-rows.ts';
import type { Stage } from './stage.ts';
import { DESCRIPTIONS, SECRET_NOTES, WORK } from './words.work.ts';

const FIRST_DAY = -60;
const LAST_DAY = 45;

/** Adds assignments around today. The first customers get more of them, because people look there. */
export function addAssignments(stage: Stage, count: number): void {
  const { rows } = stage;
  const own = rows.objects.filter((object) => object.organizationId === stage.organizationId);
  const first = rows.customers
    .filter((customer) => customer.organizationId === stage.organizationId)
    .slice(0, 2);
  const busy = own.filter((object) => first.some((customer) => customer.id === object.customerId));
  const round = [...own, ...busy, ...busy];
  for (let n = 0; n < count; n += 1) addAssignment(stage, round[n % round.length]!);
}

function addAssignment(stage: Stage, object: ObjectRow): void {
  const { chance, calendar, rows } = stage;
  const work = chance.pick(WORK);
  const drawn = chance.int(FIRST_DAY, LAST_DAY);
  const day = calendar.isSunday(drawn) ? Math.min(drawn + 1, LAST_DAY) : drawn;
  const startsAt = calendar.at(day, chance.pick(work.begins), chance.pick([0, 0, 30]));
  const endsAt = new Date(startsAt.getTime() + work.hours * 3_600_000);
  const status = statusOf(stage, endsAt);
  const owner = { organizationId: stage.organizationId, customerId: object.customerId, objectId: object.id };
  const row: AssignmentRow = {
    id: chance.id(),
    ...owner,
    title: stage.mark(status === 'DRAFT' ? `GEHEIM Entwurf: ${work.title}` : work.title),
    description: chance.pick(DESCRIPTIONS),
    status,
    startsAt,
    endsAt,
    completedAt: status === 'DONE' ? endsAt : null,
    note: chance.share(0.2) ? chance.pick(SECRET_NOTES) : null,
  };
  rows.assignments.push(row);
  const team = rows.executors.filter(
    (executor) => executor.organizationId === stage.organizationId && !executor.archivedAt,
  );
  for (const executor of chance.some(team, chance.pick([0, 1, 1, 1, 2, 2, 3]))) {
    rows.assignmentExecutors.push({
      assignmentId: row.id,
      executorId: executor.id,
      ...owner,
      draft: row.status === 'DRAFT',
    });
  }
}

function statusOf({ chance, calendar }: Stage, endsAt: Date): AssignmentRow['status'] {
  if (chance.share(0.03)) return 'CANCELLED';
  if (endsAt < calendar.now) return chance.share(0.97) ? 'DONE' : 'PLANNED';
  return chance.share(0.06) ? 'DRAFT' : 'PLANNED';
}
