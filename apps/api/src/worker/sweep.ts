import { removeAbandonedUploads } from '../domains/files/abandoned-uploads.service.ts';
import type { Services } from '../platform/services.ts';
import { workerSession } from '../visibility/database-session.ts';

const EVERY_MS = 60 * 60 * 1_000;

/**
 * Takes away what nobody needs any more, at once and every hour. Two workers at the same moment do no harm.
 *
 * @returns ends it
 */
export function startSweep(services: Pick<Services, 'orm' | 'storage' | 'log'>): () => Promise<void> {
  let running = Promise.resolve();
  const sweep = () => {
    running = removeAbandonedUploads(services, workerSession(null)).then(
      (count) => services.log.debug({ count }, 'abandoned uploads removed'),
      (error: unknown) => services.log.warn({ err: error }, 'abandoned uploads not removed'),
    );
  };
  sweep();
  const timer = setInterval(sweep, EVERY_MS);
  return async () => {
    clearInterval(timer);
    await running;
  };
}
