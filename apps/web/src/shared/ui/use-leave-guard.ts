import { useEffect } from 'react';
import { useBlocker } from 'react-router';

/** The state of a guard and its two ways out. */
export interface LeaveGuard {
  isAsking: boolean;
  leave: () => void;
  stay: () => void;
}

/** While `active`, leaving the page asks first: inside the app by our dialog, else by the browser's. */
export function useLeaveGuard(active: boolean): LeaveGuard {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => active && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!active) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [active]);
  return {
    isAsking: blocker.state === 'blocked',
    leave: () => blocker.proceed?.(),
    stay: () => blocker.reset?.(),
  };
}
