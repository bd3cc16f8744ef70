import { useLingui } from '@lingui/react/macro';
import { Skeleton } from '@mantine/core';

/** Stands in for a page on its first load. */
export function PageSkeleton({ lines = 5 }: { lines?: number }) {
  const { t } = useLingui();
  return (
    <div role="status" aria-label={t`Loading`}>
      <Skeleton height={28} width="40%" mb="lg" />
      {Array.from({ length: lines }, (_, index) => (
        <Skeleton key={index} height={44} mb="xs" />
      ))}
    </div>
  );
}
