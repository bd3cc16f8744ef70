import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Modal } from '@mantine/core';
import { LIMITS } from '@kundenportal/rules/limits';
import * as z from 'zod/mini';
import { AppForm } from '../../shared/form/app-form.tsx';
import { applyUserErrors } from '../../shared/form/apply-user-errors.ts';
import { optionalText, requiredText } from '../../shared/form/checks.ts';
import { TextField } from '../../shared/form/text-field.tsx';
import { useAppForm } from '../../shared/form/use-app-form.ts';
import { notifySuccess } from '../../shared/ui/toast-store.ts';
import classes from '../portal-card/portal-form.module.css';
import { roomCreateMutation, roomUpdateMutation } from './room.graphql.ts';

const roomSchema = z.object({ name: requiredText(LIMITS.name), floor: optionalText(LIMITS.floor) });

/** A room that is being written; without id it is new. */
export interface EditedRoom {
  id: string | null;
  name: string;
  floor: string;
}

interface RoomDialogProps {
  objectId: string;
  room: EditedRoom;
  onClose: () => void;
  onSaved: () => Promise<void>;
}

/** Adds or changes a room. */
export function RoomDialog({ objectId, room, onClose, onSaved }: RoomDialogProps) {
  const { t } = useLingui();
  const [create] = useMutation(roomCreateMutation);
  const [update] = useMutation(roomUpdateMutation);
  const form = useAppForm(roomSchema, { name: room.name, floor: room.floor });
  const send = async (input: z.infer<typeof roomSchema>) => {
    if (room.id) return (await update({ variables: { id: room.id, input } })).data?.roomUpdate;
    return (await create({ variables: { input: { objectId, ...input } } })).data?.roomCreate;
  };
  const submit = async (values: z.infer<typeof roomSchema>): Promise<void> => {
    const payload = await send(values);
    if (!payload || applyUserErrors(form, payload.errors)) return;
    notifySuccess(t`Saved`);
    await onSaved();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={room.id ? t`Edit room` : t`Add room`}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <AppForm form={form} onSubmit={submit} className={classes.stack}>
        <TextField control={form.control} name="name" label={t`Name`} required />
        <TextField control={form.control} name="floor" label={t`Floor`} />
        <Button type="submit" loading={form.formState.isSubmitting}>
          <Trans>Save</Trans>
        </Button>
      </AppForm>
    </Modal>
  );
}
