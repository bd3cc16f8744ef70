import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import { notifySuccess } from '../shared/ui/toast-store.ts';
import { useAction } from '../shared/ui/use-action.ts';

type Work = () => Promise<{ errors: readonly { message: string }[] } | undefined>;

interface ArchiveActions {
  /** Puts the record away, with a way back. @returns whether it worked */
  archive: () => Promise<boolean>;
  restore: () => Promise<boolean>;
}

/**
 * Putting a record away and bringing it back: at once, with Undo; what is shown is asked anew.
 * @param name of the record, for the message
 */
export function useArchive(name: string, archiveWork: Work, restoreWork: Work): ArchiveActions {
  const { t } = useLingui();
  const client = useApolloClient();
  const run = useAction();
  const restore = useCallback(async () => {
    if (!(await run(restoreWork))) return false;
    notifySuccess(t`${name} is active again`);
    await client.refetchQueries({ include: 'active' });
    return true;
  }, [client, name, restoreWork, run, t]);
  const archive = useCallback(async () => {
    if (!(await run(archiveWork))) return false;
    notifySuccess(t`${name} archived`, restore);
    await client.refetchQueries({ include: 'active' });
    return true;
  }, [archiveWork, client, name, restore, run, t]);
  return { archive, restore };
}
