const key = 'shortcuts';

/** Whether single keys are shortcuts on this device. Speech input may press them by accident. */
export function hasSingleKeys(storage: Pick<Storage, 'getItem'> = localStorage): boolean {
  try {
    return storage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

/** Turns single keys on or off on this device. */
export function setSingleKeys(on: boolean, storage: Pick<Storage, 'setItem'> = localStorage): void {
  try {
    storage.setItem(key, on ? 'on' : 'off');
  } catch {
    // A forbidden storage forgets it with the page.
  }
}
