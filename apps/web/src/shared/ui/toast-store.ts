/** A short message that goes away by itself. */
export interface Toast {
  id: number;
  tone: 'success' | 'danger';
  message: string;
  /** What can still be taken back. */
  undo?: (() => unknown) | undefined;
}

type Listener = () => void;

const lifetime = 7000;
const listeners = new Set<Listener>();
let toasts: readonly Toast[] = [];
let lastId = 0;

function publish(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

/** For React: tells of every change. */
export function subscribeToasts(listener: Listener): Listener {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What is shown now. */
export function currentToasts(): readonly Toast[] {
  return toasts;
}

/** Takes a message away. */
export function dismissToast(id: number): void {
  publish(toasts.filter((toast) => toast.id !== id));
}

function show(toast: Omit<Toast, 'id'>): void {
  lastId += 1;
  const id = lastId;
  publish([...toasts.slice(-2), { ...toast, id }]);
  // With a button it stays longer, so that a slow reader reaches it.
  setTimeout(() => dismissToast(id), toast.undo ? lifetime * 2 : lifetime);
}

/** Says that something worked; `undo` adds a button that takes it back. */
export function notifySuccess(message: string, undo?: () => unknown): void {
  show({ tone: 'success', message, undo });
}

/** Says that something did not work and was rolled back. */
export function notifyFailure(message: string): void {
  show({ tone: 'danger', message });
}
