import { expect, it } from 'vitest';
import { emptyDraft, keepCommentDraft, readCommentDraft } from './comment-draft.ts';

it('brings back what was begun, with its kind and key, on this ticket only', () => {
  const draft = { ...emptyDraft(), kind: 'internal' as const, body: 'Call back first' };
  keepCommentDraft('one', draft);
  expect(readCommentDraft('one')).toEqual(draft);
  expect(readCommentDraft('two')).toMatchObject({ kind: 'public', body: '', files: [] });
});

it('forgets one that was sent', () => {
  keepCommentDraft('one', { ...emptyDraft(), body: 'Sent' });
  keepCommentDraft('one', emptyDraft());
  expect(readCommentDraft('one').body).toBe('');
});

it('gives every comment a key of its own', () => {
  expect(emptyDraft().idempotencyKey).not.toBe(emptyDraft().idempotencyKey);
});
