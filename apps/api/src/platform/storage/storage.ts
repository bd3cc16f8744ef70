import { randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';

/** Where files lie. Keys are random: nothing of a file's name or owner is in them. */
export interface Storage {
  /** Stores bytes and returns their key. */
  put(bytes: Uint8Array): Promise<string>;
  /** @throws when there is nothing under the key */
  stream(key: string): Promise<Readable>;
  bytes(key: string): Promise<Uint8Array>;
  /** Takes a file away; nothing happens when it is gone already. */
  remove(key: string): Promise<void>;
}

/** Files in a local folder. */
export function createLocalStorage(folder: string): Storage {
  const disk = new Disk(new FSDriver({ location: folder, visibility: 'private' }));
  return {
    async put(bytes) {
      const name = randomBytes(16).toString('hex');
      const key = `${name.slice(0, 2)}/${name}`;
      try {
        await disk.put(key, bytes);
      } catch (error) {
        // A full disk leaves half a file.
        await disk.delete(key).catch(() => undefined);
        throw error;
      }
      return key;
    },
    stream: (key) => disk.getStream(key),
    bytes: (key) => disk.getBytes(key),
    remove: (key) => disk.delete(key),
  };
}
