import { skipToken, useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { useEffect } from 'react';
import type { SelectOption } from '../../shared/form/select-field.tsx';
import type { SimpleForm } from '../../shared/form/use-simple-form.ts';
import { roomOptionsQuery } from './ticket-create.graphql.ts';
import type { TicketField } from './ticket-draft.ts';
import classes from './ticket-form.module.css';

interface PlaceFieldsProps {
  form: SimpleForm<TicketField>;
  objects: readonly SelectOption[];
}

/** Where it is: an object and, if it has any, one of its rooms. */
export function PlaceFields({ form, objects }: PlaceFieldsProps) {
  const { t } = useLingui();
  const { objectId, roomId } = form.values;
  const { change } = form;
  const { data } = useQuery(roomOptionsQuery, objectId ? { variables: { objectId } } : skipToken);
  const rooms = objectId ? data?.object?.rooms.nodes : undefined;
  const isElsewhere = Boolean(roomId) && (!objectId || (rooms && !rooms.some(({ id }) => id === roomId)));
  useEffect(() => {
    if (isElsewhere) change('roomId', '');
  });
  if (objects.length === 0) return null;
  const errorOf = (name: TicketField) => form.errors.find((error) => error.name === name)?.message;
  const roomOptions = (rooms ?? []).map(({ id, name, floor }) => ({
    value: id,
    label: floor ? `${name} (${floor})` : name,
  }));
  return (
    <div className={classes.places}>
      <NativeSelect
        name="objectId"
        label={t`Object`}
        data={[{ value: '', label: t`No particular object` }, ...objects]}
        value={objectId}
        error={errorOf('objectId')}
        onChange={(event) => change('objectId', event.currentTarget.value)}
      />
      {roomOptions.length > 0 && (
        <NativeSelect
          name="roomId"
          label={t`Room`}
          data={[{ value: '', label: t`No particular room` }, ...roomOptions]}
          value={roomId}
          error={errorOf('roomId')}
          onChange={(event) => change('roomId', event.currentTarget.value)}
        />
      )}
    </div>
  );
}
