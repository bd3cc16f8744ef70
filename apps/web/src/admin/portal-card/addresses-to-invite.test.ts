import { expect, it } from 'vitest';
import { addressesToInvite } from './addresses-to-invite.ts';
import { newContactValues } from './portal-values.ts';

const row = (id: string, email: string, portalAccess = true) => ({
  ...newContactValues(portalAccess),
  id,
  email,
});

const stored = (id: string, status: 'SENT' | 'ACCEPTED' | 'FAILED' | 'EXPIRED', email: string) => ({
  id,
  invitation: {
    __typename: 'Invitation' as const,
    id,
    status,
    email,
    createdAt: '2026-11-23T08:00:00Z',
    sentAt: null,
    failureReason: null,
    expiresAt: '2026-12-07T08:00:00Z',
    acceptedAt: null,
  },
});

it('names nobody while the portal is off', () => {
  expect(addressesToInvite({ portalEnabled: false, contacts: [row('', 'a@k.example')] }, [])).toEqual([]);
});

it('names those with access and an address, new ones too', () => {
  const contacts = [row('', 'a@k.example'), row('b', 'b@k.example', false), row('c', '')];
  expect(addressesToInvite({ portalEnabled: true, contacts }, [])).toEqual(['a@k.example']);
});

it('names nobody twice: whoever registered, or has a link that works at this address, is left out', () => {
  const contacts = ['a', 'b', 'c', 'd', 'e'].map((id) => row(id, `${id}@k.example`));
  const before = [
    stored('a', 'SENT', 'a@k.example'),
    stored('b', 'ACCEPTED', 'old@k.example'),
    stored('c', 'FAILED', 'c@k.example'),
    stored('d', 'EXPIRED', 'd@k.example'),
    stored('e', 'SENT', 'old@k.example'),
  ];
  expect(addressesToInvite({ portalEnabled: true, contacts }, before)).toEqual([
    'c@k.example',
    'd@k.example',
    'e@k.example',
  ]);
});
