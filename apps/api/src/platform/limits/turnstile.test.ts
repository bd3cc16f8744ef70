import { expect, test } from 'vitest';
import { makeRoom, TooBusy, turnstile } from './turnstile.ts';

const after = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

test('no more than so many run at once, in the order in which they came', async () => {
  const enter = turnstile({ count: 2, yieldMs: 1_000, patienceMs: 5_000 });
  const begun: number[] = [];
  let inside = 0;
  let most = 0;
  const task = (number: number) => async () => {
    begun.push(number);
    most = Math.max(most, (inside += 1));
    await after(5);
    inside -= 1;
    return number;
  };
  const results = await Promise.all([1, 2, 3, 4, 5].map((number) => enter(task(number))));
  expect(results).toEqual([1, 2, 3, 4, 5]);
  expect(begun).toEqual([1, 2, 3, 4, 5]);
  expect(most).toBe(2);
});

test('a task that waits for something makes room after a moment, and its result still comes', async () => {
  const enter = turnstile({ count: 1, yieldMs: 10, patienceMs: 5_000 });
  let finish = (_value: string) => {};
  const slow = enter(() => new Promise<string>((resolve) => (finish = resolve)));
  expect(await enter(async () => 'quick')).toBe('quick');
  finish('slow');
  expect(await slow).toBe('slow');
});

test('a task that fails fails for its caller alone, and makes room', async () => {
  const enter = turnstile({ count: 1, yieldMs: 1_000, patienceMs: 5_000 });
  await expect(enter(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await enter(async () => 'next')).toBe('next');
});

test('whoever waited for too long is told, without having begun', async () => {
  const enter = turnstile({ count: 1, yieldMs: 40, patienceMs: 20 });
  const slow = enter(() => after(80));
  let begun = false;
  await expect(enter(async () => (begun = true))).rejects.toThrow(TooBusy);
  expect(begun).toBe(false);
  await slow;
  expect(await enter(async () => 'next')).toBe('next');
});

test('a task that says so makes room at once, however deep it stands', async () => {
  const enter = turnstile({ count: 1, yieldMs: 5_000, patienceMs: 5_000 });
  let finish = (_value: string) => {};
  const hashing = async () => {
    await after(1);
    makeRoom();
    return new Promise<string>((resolve) => (finish = resolve));
  };
  const slow = enter(hashing);
  const begun = performance.now();
  expect(await enter(async () => 'quick')).toBe('quick');
  expect(performance.now() - begun).toBeLessThan(1_000);
  finish('slow');
  expect(await slow).toBe('slow');
  makeRoom();
});
