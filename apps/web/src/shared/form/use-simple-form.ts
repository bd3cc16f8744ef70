import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { UserErrorLike } from './apply-user-errors.ts';
import type { ListedError } from './error-list.ts';
import { useSendingErrorText } from './use-sending-error-text.ts';

/** A form of a few lines of text, checked by the API alone. */
export interface SimpleForm<Name extends string> {
  values: Readonly<Record<Name, string>>;
  errors: readonly ListedError[];
  attempt: number;
  isSubmitting: boolean;
  change: (name: Name, value: string) => void;
  send: () => Promise<void>;
}

/** What a `SimpleForm` needs. */
export interface SimpleFormOptions<Name extends string> {
  initial: Record<Name, string>;
  required: readonly Name[];
  /** What is said where a required one is empty, unless that is to be filled in. */
  missingText?: Partial<Record<Name, string>>;
  /** Sends the values. @returns what the API refused, empty when it worked */
  onSend: (values: Record<Name, string>) => Promise<readonly UserErrorLike[]>;
}

/**
 * The forms that a customer meets first: signing in, registering. They leave out the form and schema
 * libraries, which would be a tenth of the first download; the API checks everything anyway.
 */
export function useSimpleForm<Name extends string>(options: SimpleFormOptions<Name>): SimpleForm<Name> {
  const { initial, required, missingText, onSend } = options;
  const { t } = useLingui();
  const errorText = useSendingErrorText();
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState<readonly ListedError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [isSubmitting, setIsSubmitting] = useState(false);

  const place = ({ field, message }: UserErrorLike): ListedError => {
    const name = field.at(-1) ?? '';
    return { name: Object.hasOwn(initial, name) ? name : null, message };
  };
  const refusals = async (): Promise<ListedError[]> => {
    const missing = required.filter((name) => values[name].trim() === '');
    if (missing.length > 0)
      return missing.map((name) => ({ name, message: missingText?.[name] ?? t`Please fill this in.` }));
    try {
      return (await onSend(values)).map(place);
    } catch (error) {
      return [{ name: null, message: errorText(error) }];
    }
  };
  return {
    values,
    errors,
    attempt,
    isSubmitting,
    change: (name, value) => {
      setValues((old) => ({ ...old, [name]: value }));
      setErrors((old) => old.filter((error) => error.name !== name));
    },
    send: async () => {
      if (isSubmitting) return;
      setIsSubmitting(true);
      setErrors(await refusals());
      setAttempt((count) => count + 1);
      setIsSubmitting(false);
    },
  };
}
