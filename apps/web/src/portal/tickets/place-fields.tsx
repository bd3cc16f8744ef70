import { skipToken, useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { SelectField, type SelectOption } from '../../shared/form/select-field.tsx';
import { roomOptionsQuery } from './ticket-create.graphql.ts';
import classes from './ticket-form.module.css';
import type { TicketFormValues } from './ticket-form-schema.ts';

interface PlaceFieldsProps {
  form: UseFormReturn<TicketFormValues>;
  objects: readonly SelectOption[];
}

/** Where it is: an object and, if it has any, one of its rooms. */
export function PlaceFields({ form, objects }: PlaceFieldsProps) {
  const { t } = useLingui();
  const [objectId, roomId] = useWatch({ control: form.control, name: ['objectId', 'roomId'] });
  const { data } = useQuery(roomOptionsQuery, objectId ? { variables: { objectId } } : skipToken);
  const rooms = objectId ? data?.object?.rooms.nodes : undefined;
  useEffect(() => {
    const isElsewhere = rooms && !rooms.some(({ id }) => id === roomId);
    if (roomId && (!objectId || isElsewhere)) form.setValue('roomId', '');
  }, [form, objectId, roomId, rooms]);
  if (objects.length === 0) return null;
  return (
    <div className={classes.places}>
      <SelectField
        control={form.control}
        name="objectId"
        label={t`Object`}
        options={objects}
        placeholder={t`No particular object`}
      />
      {rooms && rooms.length > 0 && (
        <SelectField
          control={form.control}
          name="roomId"
          label={t`Room`}
          options={rooms.map(({ id, name, floor }) => ({
            value: id,
            label: floor ? `${name} (${floor})` : name,
          }))}
          placeholder={t`No particular room`}
        />
      )}
    </div>
  );
}
