import { describe, expect, it } from 'vitest';
import type { Report } from '../src/report/report.ts';
import { table } from '../src/report/table.ts';
import { targetsOf } from '../src/report/targets.ts';
import { reportText } from '../src/report/text.ts';
import { QUICK } from '../src/runs/place.ts';

const figures = {
  requestsPerSecond: 100,
  p50Ms: 10,
  p99Ms: 20,
  serverCpuMs: null,
  databaseCpuMs: null,
  bytesPerAnswer: 1000,
};

const page = { figures: { api: figures, postgraphile: figures, handwritten: figures } };

const report: Report = {
  date: '2026-11-25T10:00',
  machine: {
    system: 'Linux',
    cores: 2,
    processor: 'Some',
    memoryGb: 8,
    node: 'v24.21.0',
    postgres: '18.4',
  },
  plan: QUICK,
  customers: 1000,
  databaseSettings: ['fsync=off'],
  comparedAnswers: 12,
  pages: [
    { ...page, page: 'home', title: "Customer's home", vsPostgraphile: 3, vsHandwritten: 0.6 },
    { ...page, page: 'ticket', title: 'One ticket', vsPostgraphile: 1.7, vsHandwritten: 0.2 },
  ],
  memory: {
    requests: 10,
    memory: { start: 100, end: 120, peak: 130, growth: 1.2 },
    flat: false,
  },
};

const targets = targetsOf(report);
const reachedOf = (name: string) => targets.find((target) => target.name.includes(name))?.reached;

describe('the targets', () => {
  it('are judged by the worst page, which is named', () => {
    expect(targets[0]).toMatchObject({ found: 1.7, reached: 'at least', remark: 'ticket' });
    expect(targets[1]).toMatchObject({ found: 0.2, reached: 'missed', remark: 'ticket' });
  });

  it('are missed by memory that grows, however little it is', () => {
    expect(reachedOf('memory')).toBe('missed');
  });

  it('say when something was not measured', () => {
    expect(reachedOf('mixed')).toBe('not measured');
    expect(reachedOf('cold start')).toBe('not measured');
  });
});

describe('the report', () => {
  it('says plainly what is missed, and under which settings it was measured', () => {
    const text = reportText(report, targets);
    expect(text).toMatch(/every page, vsHandwritten +0\.2 × +≥ 0\.35 +≥ 0\.5 +MISSED +ticket/);
    expect(text).toContain('fsync=off');
    expect(text).toContain('not flat');
  });

  it('has its columns one below the other', () => {
    expect(
      table([
        ['a', 'b'],
        ['long', '10'],
      ]),
    ).toBe('a      b\nlong  10');
  });
});
