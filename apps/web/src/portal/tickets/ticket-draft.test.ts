import { describe, expect, it } from 'vitest';
import { hasContent, isTicketDraft, type TicketDraft } from './ticket-draft.ts';

const draft: TicketDraft = {
  objectId: '',
  roomId: '',
  category: 'CLEANING',
  subject: '',
  description: '',
  files: [{ id: '1', name: 'a.jpg', contentType: 'image/jpeg', size: 10, url: '/files/1' }],
  idempotencyKey: 'k',
};

describe('isTicketDraft', () => {
  it('takes what the form keeps', () => {
    expect(isTicketDraft(structuredClone(draft))).toBe(true);
  });

  it.each([
    ['nothing', null],
    ['a missing field', { ...draft, subject: undefined }],
    ['a file without id', { ...draft, files: [{ name: 'a.jpg' }] }],
    [
      'a file that leads elsewhere',
      { ...draft, files: [{ ...draft.files[0], url: 'https://evil.example' }] },
    ],
  ])('refuses %s', (_what, values) => {
    expect(isTicketDraft(values)).toBe(false);
  });
});

describe('hasContent', () => {
  it('sees text and photos, and not the choices alone', () => {
    expect(hasContent({ ...draft, files: [] })).toBe(false);
    expect(hasContent(draft)).toBe(true);
    expect(hasContent({ ...draft, files: [], subject: ' x ' })).toBe(true);
    expect(hasContent({ ...draft, files: [], description: '  ' })).toBe(false);
  });
});
