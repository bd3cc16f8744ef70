import { useLingui } from '@lingui/react/macro';
import type { ExecutorKind } from '@kundenportal/rules/enums';

/** Words for the kinds of executors. */
export function useExecutorKindWords(): Record<ExecutorKind, string> {
  const { t } = useLingui();
  return { EMPLOYEE: t`Employee`, SUBCONTRACTOR: t`Subcontractor` };
}
