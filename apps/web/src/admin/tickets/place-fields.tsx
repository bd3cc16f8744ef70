import { skipToken, useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { SelectField } from '../../shared/form/select-field.tsx';
import { customerPlacesQuery, objectRoomsQuery } from '../objects/customer-places.graphql.ts';
import type { NewTicketValues } from './ticket-values.ts';

/** Where it is: an object of the customer and one of its rooms, if it is about one. */
export function PlaceFields({ form }: { form: UseFormReturn<NewTicketValues> }) {
  const { t } = useLingui();
  const { control, setValue } = form;
  const [customerId, objectId, roomId] = useWatch({ control, name: ['customerId', 'objectId', 'roomId'] });
  const places = useQuery(customerPlacesQuery, customerId ? { variables: { customerId } } : skipToken);
  const inside = useQuery(objectRoomsQuery, objectId ? { variables: { objectId } } : skipToken);
  const objects = customerId ? places.data?.objects?.nodes : undefined;
  const rooms = objectId ? inside.data?.object?.rooms.nodes : undefined;
  useEffect(() => {
    const otherCustomer = objects && !objects.some(({ id }) => id === objectId);
    if (objectId && (!customerId || otherCustomer)) setValue('objectId', '');
    const otherObject = rooms && !rooms.some(({ id }) => id === roomId);
    if (roomId && (!objectId || otherObject)) setValue('roomId', '');
  }, [customerId, objectId, objects, roomId, rooms, setValue]);
  return (
    <>
      <SelectField
        control={control}
        name="objectId"
        label={t`Object`}
        placeholder={t`No particular object`}
        disabled={!customerId}
        options={(objects ?? []).map(({ id, name, number }) => ({ value: id, label: `${name} (${number})` }))}
      />
      <SelectField
        control={control}
        name="roomId"
        label={t`Room`}
        placeholder={t`No particular room`}
        disabled={!objectId}
        options={(rooms ?? []).map(({ id, name, floor }) => ({
          value: id,
          label: floor ? `${name} (${floor})` : name,
        }))}
      />
    </>
  );
}
