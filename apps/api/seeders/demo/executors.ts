import type { Stage } from './stage.ts';
import { FAMILY_NAMES, FIRST_NAMES, mailName, SUBCONTRACTORS } from './words.people.ts';

/** Adds executors: two employees for each subcontractor, one of them gone. A portal viewer gets name and kind only. */
export function addExecutors(stage: Stage, count: number): void {
  const { chance, rows } = stage;
  for (let n = 0; n < count; n += 1) {
    const firm = n % 3 === 2 ? SUBCONTRACTORS[Math.floor(n / 3) % SUBCONTRACTORS.length] : undefined;
    const first = FIRST_NAMES[(n * 5 + 3) % FIRST_NAMES.length]!;
    const family = FAMILY_NAMES[(n * 11 + 1) % FAMILY_NAMES.length]!;
    rows.executors.push({
      id: chance.id(),
      organizationId: stage.organizationId,
      displayName: stage.mark(firm ?? `${first} ${family.slice(0, 1)}.`),
      kind: firm ? 'SUBCONTRACTOR' : 'EMPLOYEE',
      legalName: firm ? `GEHEIM ${firm}` : `GEHEIM ${first} ${family}`,
      email: `${mailName(`${first} ${family}`)}@team.${stage.domain}`,
      phone: `+49 170 ${chance.int(1_000_000, 9_999_999)}`,
      note: chance.share(0.5) ? 'GEHEIM: Führerschein läuft ab, bitte nachfragen.' : null,
      archivedAt: n === count - 1 ? stage.calendar.hoursAgo(300) : null,
    });
  }
}
