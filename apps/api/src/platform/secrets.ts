import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts a secret that has to be read again, so that a copy of the database alone does not give it away (AES-256-GCM,
 * key derived from the service's secret).
 *
 * @param owner id of the row that it belongs to: moved to another row it does not open
 */
export function seal(serviceSecret: string, owner: string, plain: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyFrom(serviceSecret), iv).setAAD(Buffer.from(owner));
  const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return `v1.${Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')}`;
}

/**
 * Decrypts what `seal` made.
 *
 * @throws Error when it was changed, belongs to another row or was made with another secret
 */
export function unseal(serviceSecret: string, owner: string, sealed: string): string {
  const [version, text = ''] = sealed.split('.');
  if (version !== 'v1') throw new Error('Sealed with an unknown version');
  const bytes = Buffer.from(text, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', keyFrom(serviceSecret), bytes.subarray(0, IV_BYTES), {
    authTagLength: TAG_BYTES,
  })
    .setAAD(Buffer.from(owner))
    .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString(
    'utf8',
  );
}

function keyFrom(serviceSecret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', serviceSecret, '', 'kundenportal sealed secrets v1', 32));
}
