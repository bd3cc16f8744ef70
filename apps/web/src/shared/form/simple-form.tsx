import { Button } from '@mantine/core';
import type { FormEvent, HTMLInputAutoCompleteAttribute, ReactNode } from 'react';
import { ErrorSummaryBox } from './error-summary-box.tsx';
import classes from './simple-form.module.css';
import { TextControl, type TextType } from './text-control.tsx';
import type { SimpleForm as Form } from './use-simple-form.ts';

interface SimpleFormProps<Name extends string> {
  form: Form<Name>;
  /** The words of the button. */
  submitLabel: ReactNode;
  children: ReactNode;
}

/** A form of `useSimpleForm`: summary, fields, one button. */
export function SimpleForm<Name extends string>({ form, submitLabel, children }: SimpleFormProps<Name>) {
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void form.send();
  };
  return (
    <form noValidate className={classes.form} onSubmit={submit}>
      <ErrorSummaryBox
        errors={form.errors}
        attempt={form.attempt}
        isSubmitting={form.isSubmitting}
        onPick={(name) => document.getElementsByName(name)[0]?.focus()}
      />
      {children}
      <Button type="submit" size="md" loading={form.isSubmitting}>
        {submitLabel}
      </Button>
    </form>
  );
}

interface SimpleFieldProps<Name extends string> {
  form: Form<Name>;
  name: Name;
  label: string;
  description?: string;
  type?: TextType;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  required?: boolean;
}

/** A field of a `SimpleForm`. */
export function SimpleField<Name extends string>({ form, name, ...props }: SimpleFieldProps<Name>) {
  return (
    <TextControl
      {...props}
      name={name}
      value={form.values[name]}
      error={form.errors.find((error) => error.name === name)?.message}
      onChange={(event) => form.change(name, event.currentTarget.value)}
    />
  );
}
