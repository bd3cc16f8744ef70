import { parseArgs } from 'node:util';
import { measureWeb, type WebMeasurement } from './web/measure-web.ts';
import { customer, office } from './web/plans.ts';
import { startProduct } from './web/product.ts';

const ms = (value: number) => Math.round(value);

/** Figures as a table for people. */
function table(measurements: readonly WebMeasurement[]): Record<string, string | number>[] {
  return measurements.flatMap(({ pages, interaction }) =>
    pages.map((page, index) => ({
      page: `${page.path}, ${page.device}`,
      FCP: ms(page.firstPaint),
      LCP: ms(page.largestPaint),
      CLS: Number(page.layoutShift.toFixed(4)),
      TBT: ms(page.blockingTime),
      accessibility: page.accessibility,
      interaction: index === 0 && interaction !== null ? interaction : '',
    })),
  );
}

const { values } = parseArgs({ options: { url: { type: 'string' } } });
/** The product that runs at `--url`, or one of our own. */
const product = values.url ? { url: values.url, stop: () => Promise.resolve() } : await startProduct();
try {
  const measured: WebMeasurement[] = [];
  for (const plan of [customer, office]) measured.push(await measureWeb({ url: product.url, ...plan }));
  console.table(table(measured));
  console.log(JSON.stringify(measured, null, 2));
} finally {
  await product.stop();
}
