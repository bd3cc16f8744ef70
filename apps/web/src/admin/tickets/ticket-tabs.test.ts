import { expect, it } from 'vitest';
import { ticketStatesOf, ticketTabOf } from './ticket-tabs.ts';

it('opens with what is not settled', () => {
  expect(ticketTabOf('')).toBe('OPEN');
  expect(ticketTabOf('nonsense')).toBe('OPEN');
  expect(ticketStatesOf('OPEN')).toEqual(['NEW', 'IN_PROGRESS', 'PLANNED']);
});

it('shows one state or all', () => {
  expect(ticketStatesOf(ticketTabOf('DONE'))).toEqual(['DONE']);
  expect(ticketStatesOf(ticketTabOf('ALL'))).toBeNull();
});
