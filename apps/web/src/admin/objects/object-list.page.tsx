import { useLingui } from '@lingui/react/macro';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { NewObjectButton } from './new-object-button.tsx';
import { ObjectTable } from './object-table.tsx';

/** Every object of every customer. */
export function ObjectListPage() {
  const { t } = useLingui();
  const addButton = <NewObjectButton />;
  return (
    <>
      <PageHeader title={t`Objects`} actions={addButton} />
      <ObjectTable addButton={addButton} />
    </>
  );
}
