import type { ColdStartResult } from '../runs/cold-start.run.ts';
import type { CompressionResult } from '../runs/compression.run.ts';
import type { Growth } from '../runs/growth.run.ts';
import type { MemoryResult } from '../runs/memory.run.ts';
import type { MixedResult } from '../runs/mixed.run.ts';
import type { PageResult } from '../runs/pages.run.ts';
import type { Plan } from '../runs/place.ts';
import type { WebFigures } from '../web/measure-web.ts';
import type { Machine } from './machine.ts';

/** Everything that a run found; this is what the JSON file has, besides the targets. */
export interface Report {
  date: string;
  machine: Machine;
  plan: Plan;
  /** Customers of the main provider, and settings of the database server. */
  customers: number;
  databaseSettings: readonly string[];
  /** Answers that were compared before anything was measured. */
  comparedAnswers: number;
  pages: PageResult[];
  /** Left out when only some pages were asked for. */
  compression?: CompressionResult[];
  growth?: Growth[];
  mixed?: MixedResult;
  memory?: MemoryResult;
  coldStart?: ColdStartResult;
  /** Only in a full run. */
  web?: WebFigures;
}
