import { useLingui } from '@lingui/react/macro';
import { useId, useRef } from 'react';
import { useController, type FieldValues } from 'react-hook-form';
import { Input } from '@mantine/core';
import { FileList } from '../ui/file-list.tsx';
import { Icon } from '../ui/icon.tsx';
import type { FieldProps } from './field-props.ts';
import classes from './file-field.module.css';

interface FileFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  /** Media types or endings as `<input accept>` takes them. */
  accept: string;
  multiple?: boolean;
}

/** Chosen files; the value is `File[]`. A phone offers its camera when `accept` is `image/*`. */
export function FileField<Values extends FieldValues>(props: FileFieldProps<Values>) {
  const { control, name, label, description, required, disabled, accept, multiple = false } = props;
  const { t } = useLingui();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { field, fieldState } = useController({ control, name });
  const files = (field.value ?? []) as File[];
  const error = fieldState.error?.message;
  const add = (chosen: File[]): void => {
    field.onChange(multiple ? [...files, ...chosen] : chosen.slice(0, 1));
    if (input.current) input.current.value = '';
  };
  return (
    <Input.Wrapper id={id} label={label} description={description} error={error} required={required}>
      <div
        className={classes.zone}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          if (!disabled) add([...event.dataTransfer.files]);
        }}
      >
        <Icon name="upload" />
        <span aria-hidden>
          {multiple ? t`Choose files or drop them here` : t`Choose a file or drop it here`}
        </span>
        <input
          id={id}
          ref={(element) => {
            input.current = element;
            field.ref(element);
          }}
          className={classes.input}
          type="file"
          accept={accept}
          multiple={multiple}
          disabled={disabled}
          aria-invalid={Boolean(error)}
          aria-describedby={
            [description && `${id}-description`, error && `${id}-error`].filter(Boolean).join(' ') ||
            undefined
          }
          onBlur={field.onBlur}
          onChange={(event) => add([...(event.currentTarget.files ?? [])])}
        />
      </div>
      <FileList files={files} onRemove={(file) => field.onChange(files.filter((other) => other !== file))} />
    </Input.Wrapper>
  );
}
