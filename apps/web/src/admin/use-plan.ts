import { useViewer } from '../domains/viewer/viewer.context.ts';

/** Whether the provider's plan includes the customer portal. */
export function useHasPortalPlan(): boolean {
  return useViewer().organization?.plan === 'PRO';
}
