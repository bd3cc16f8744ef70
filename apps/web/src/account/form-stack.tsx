import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';

/** Fields and buttons of an account page, with room between them. */
export function FormStack({ children }: { children: ReactNode }) {
  return (
    <Stack gap="md" mt="lg">
      {children}
    </Stack>
  );
}
