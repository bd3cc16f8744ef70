import { expect, test } from 'vitest';
import { pathForLog } from './log.ts';

test.each([
  ['/invitation/abc_DEF-123', '/invitation/…'],
  ['/invitation/abc/def?x=1', '/invitation/…'],
  ['//Invitation/abc', '//Invitation/…'],
  ['/reset-password?token=abc', '/reset-password'],
  ['/graphql?query={invitationLink(token:"abc"){state}}', '/graphql'],
  ['/reset-password#abc', '/reset-password'],
  ['/files/0198', '/files/0198'],
  ['/invitation/', '/invitation/'],
])('%s is logged as %s', (url, path) => {
  expect(pathForLog(url)).toBe(path);
});
