import type { ContenderName } from '../contenders/contender.ts';
import type { Figures } from '../runs/figures.ts';
import type { MemoryCourse } from '../measure/memory.ts';
import type { Report } from './report.ts';
import { table } from './table.ts';
import type { Target } from './targets.ts';

const order: readonly ContenderName[] = ['api', 'postgraphile', 'handwritten'];

const HEAD = ['req/s', 'p50 ms', 'p99 ms', 'CPU ms', 'PG ms', 'bytes'];

/** The report for people. */
export function reportText(report: Report, targets: readonly Target[]): string {
  return [headText(report), pagesText(report), restText(report), targetsText(targets)]
    .filter((part) => part !== '')
    .join('\n\n');
}

function headText({ date, machine, customers, plan, comparedAnswers, databaseSettings }: Report): string {
  const { cores, processor, memoryGb, system, node, postgres } = machine;
  return [
    `${date}, ${cores} cores (${processor}), ${memoryGb} GB, ${system}, Node ${node}, PostgreSQL ${postgres}`,
    `${customers} customers of the main provider; ${comparedAnswers} answers compared, all alike`,
    `medians of ${plan.rounds} interleaved rounds of ${plan.seconds} s, 8 connections, no compression asked for`,
    'client, server and database share the cores; the API and the hand-written server write their log',
    `database: ${databaseSettings.join(' ')}`,
  ].join('\n');
}

function pagesText({ pages }: Report): string {
  const rows = pages.flatMap(({ title, figures, vsPostgraphile, vsHandwritten }) =>
    order.map((name) => [
      name === 'api' ? title : '',
      name,
      ...cells(figures[name]),
      ...(name === 'api' ? ['', ''] : [name === 'postgraphile' ? `${vsPostgraphile} ×` : '']),
      ...(name === 'handwritten' ? [`${vsHandwritten} ×`] : []),
    ]),
  );
  return table([['Page', '', ...HEAD, 'vsPostgraphile', 'vsHandwritten'], ...rows]);
}

function cells(figures: Figures): string[] {
  const { requestsPerSecond, p50Ms, p99Ms, serverCpuMs, databaseCpuMs, bytesPerAnswer } = figures;
  return [
    requestsPerSecond.toFixed(0),
    p50Ms.toFixed(1),
    p99Ms.toFixed(1),
    serverCpuMs?.toFixed(2) ?? '-',
    databaseCpuMs?.toFixed(2) ?? '-',
    bytesPerAnswer.toFixed(0),
  ];
}

function restText({ compression = [], growth = [], mixed, memory, coldStart }: Report): string {
  const parts: string[] = [];
  if (compression.length > 0) {
    const rows = compression.map(({ contender, figures }) => [contender, ...cells(figures)]);
    parts.push(table([['Compressed, 100 rows', ...HEAD], ...rows]));
  }
  if (growth.length > 0) {
    const rows = growth.map(({ what, page, less, more, times }) => [
      what,
      page,
      `${less.p50Ms.toFixed(1)} → ${more.p50Ms.toFixed(1)}`,
      `${less.requestsPerSecond.toFixed(0)} → ${more.requestsPerSecond.toFixed(0)}`,
      `${times} ×`,
    ]);
    parts.push(table([['One more (API)', 'page', 'p50 ms', 'req/s', 'time'], ...rows]));
  }
  if (mixed) {
    const { reads, writes } = mixed;
    parts.push(
      `Mixed load (API), ${mixed.connections} connections, ${mixed.seconds} s: ${mixed.requestsPerSecond} req/s\n` +
        `  ${reads.answers} reads p50 ${reads.p50Ms} ms, p99 ${reads.p99Ms} ms; ${writes.answers} writes p50 ${writes.p50Ms} ms, p99 ${writes.p99Ms} ms; ${memoryText(mixed.memory)}`,
    );
  }
  if (memory) {
    const verdict = memory.flat === false ? 'not flat' : 'flat';
    parts.push(`Memory (API) over ${memory.requests} requests: ${memoryText(memory.memory)}, ${verdict}`);
  }
  if (coldStart) parts.push(`Cold start (API): ${coldStart.milliseconds} ms, median of ${coldStart.starts}`);
  return parts.join('\n\n');
}

function memoryText({ start, end, peak, growth }: MemoryCourse): string {
  return `RSS ${start ?? '-'} MB at the start, ${end ?? '-'} at the end, peak ${peak ?? '-'}, last third against the middle one ${growth ?? '-'}`;
}

function targetsText(targets: readonly Target[]): string {
  const words = {
    aim: 'aim reached',
    'at least': 'reached',
    missed: 'MISSED',
    'not measured': 'not measured',
  };
  const rows = targets.map((one) => {
    const sign = one.more ? '≥' : '≤';
    return [
      one.name,
      one.found === null ? '-' : `${one.found} ${one.unit}`,
      `${sign} ${one.atLeast}`,
      `${sign} ${one.aim}`,
      words[one.reached],
      one.remark,
    ];
  });
  return table([['To reach', 'found', 'at least', 'aim', '', ''], ...rows]);
}
