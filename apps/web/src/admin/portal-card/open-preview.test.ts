import { expect, test, vi } from 'vitest';
import { openPreview } from './open-preview.ts';

const newTab = () => ({ opener: 'office', closed: false, location: { replace: vi.fn() }, close: vi.fn() });

test('the tab is opened before the API is asked, and goes to the preview without a way back', async () => {
  const tab = newTab();
  const steps: string[] = [];
  const start = () => {
    steps.push(`ask, opener ${tab.opener}`);
    return Promise.resolve('key');
  };
  const openTab = () => {
    steps.push('open');
    return tab;
  };
  expect(await openPreview(start, openTab)).toBeNull();
  expect(steps).toEqual(['open', 'ask, opener null']);
  expect(tab.location.replace).toHaveBeenCalledExactlyOnceWith('/portal#preview=key');
  expect(tab.close).not.toHaveBeenCalled();
});

test('a refused preview closes the tab', async () => {
  const tab = newTab();
  expect(
    await openPreview(
      () => Promise.resolve(null),
      () => tab,
    ),
  ).toBeNull();
  expect(tab.close).toHaveBeenCalledOnce();
  expect(tab.location.replace).not.toHaveBeenCalled();
});

test.each([
  ['the browser blocks the tab', () => null],
  ['the tab was closed meanwhile', () => ({ ...newTab(), closed: true })],
])('when %s, the address is left for a link', async (_name, openTab) => {
  expect(await openPreview(() => Promise.resolve('key'), openTab)).toBe('/portal#preview=key');
});

test('nothing is opened later when the preview is refused and the tab was blocked', async () => {
  expect(
    await openPreview(
      () => Promise.resolve(null),
      () => null,
    ),
  ).toBeNull();
});
