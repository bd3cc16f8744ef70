import { describe, expect, it } from 'vitest';
import { courseOf } from '../src/measure/memory.ts';
import { median, percentile } from '../src/measure/statistics.ts';
import { medianFigures, type Figures } from '../src/runs/figures.ts';
import { ratio } from '../src/runs/pages.run.ts';

const figures = (requestsPerSecond: number, serverCpuMs: number | null = 1): Figures => ({
  requestsPerSecond,
  p50Ms: 1,
  p99Ms: 2,
  serverCpuMs,
  databaseCpuMs: 1,
  bytesPerAnswer: 100,
});

describe('statistics', () => {
  it('take the middle, or what lies between the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([1, 2, 3, 10])).toBe(2.5);
    expect(() => median([])).toThrow('no figures');
  });

  it('give a percentile that was measured', () => {
    const times = Array.from({ length: 100 }, (_, index) => index + 1);
    expect(percentile(times, 99)).toBe(99);
    expect(percentile(times, 0)).toBe(1);
  });
});

describe('the figures of several rounds', () => {
  it('are the medians of each figure, and unknown where one round does not know', () => {
    expect(medianFigures([figures(10), figures(30), figures(20)]).requestsPerSecond).toBe(20);
    expect(medianFigures([figures(10), figures(30, null)]).serverCpuMs).toBeNull();
  });

  it('are compared round by round, so that a slow moment of the machine hits both', () => {
    expect(ratio([figures(100), figures(10), figures(100)], [figures(50), figures(5), figures(40)])).toBe(2);
  });
});

describe('the course of a memory', () => {
  it('compares the last third with the one before', () => {
    const rising = [100, 100, 100, 200, 200, 200, 300, 300, 300];
    expect(courseOf(rising)).toEqual({ start: 100, end: 300, peak: 300, growth: 1.5 });
  });

  it('is unknown without samples', () => {
    expect(courseOf([])).toEqual({ start: null, end: null, peak: null, growth: null });
  });
});
