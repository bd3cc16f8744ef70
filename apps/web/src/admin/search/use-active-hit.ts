import { useState, type KeyboardEvent } from 'react';
import type { SearchHit } from './search-hits.ts';

interface ActiveHit {
  active: SearchHit | undefined;
  point: (hit: SearchHit) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Which of the hits Enter opens: the first, until the arrows or the mouse choose another. */
export function useActiveHit(hits: readonly SearchHit[], onOpen: (hit: SearchHit) => void): ActiveHit {
  const [chosen, setChosen] = useState<SearchHit | null>(null);
  const index = Math.max(
    0,
    hits.findIndex(({ kind, id }) => kind === chosen?.kind && id === chosen.id),
  );
  const active = hits[index];
  return {
    active,
    point: setChosen,
    onKeyDown: (event) => {
      const step = steps[event.key];
      if (step !== undefined && hits.length > 0) {
        event.preventDefault();
        setChosen(hits[(index + step + hits.length) % hits.length] ?? null);
      } else if (event.key === 'Enter' && active) {
        event.preventDefault();
        onOpen(active);
      }
    },
  };
}
