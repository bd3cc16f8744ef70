import { useParams } from 'react-router';
import { NewObjectButton } from './new-object-button.tsx';
import { ObjectTable } from './object-table.tsx';

/** The tab with a customer's objects. */
export function CustomerObjectsPage() {
  const { customerId = '' } = useParams();
  return (
    <ObjectTable
      customerId={customerId}
      addButton={<NewObjectButton customerId={customerId} />}
      withToolbarButton
    />
  );
}
