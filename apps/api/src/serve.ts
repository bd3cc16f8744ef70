import { fileURLToPath } from 'node:url';
import closeWithGrace from 'close-with-grace';
import { failureLines } from './cli/failure.ts';
import { readConfig, type Config } from './config.ts';
import { createApp } from './http/app.ts';
import { openServices } from './open-services.ts';
import { ReadModels } from './platform/read/models.ts';
import { readModels } from './read-models.ts';

const CONTRACT = fileURLToPath(new URL('../../../schema.graphql', import.meta.url));

async function serve(config: Config): Promise<void> {
  const services = await openServices(config);
  const models = new ReadModels(services.orm, readModels);
  const app = await createApp({ config, services, models, contractFile: CONTRACT });
  closeWithGrace({ delay: 10_000, logger: services.log }, async ({ err }) => {
    if (err) services.log.error({ err }, 'the process must end');
    await app.close();
    await services.close();
  });
  await app.listen({ port: config.port, host: '0.0.0.0' });
}

try {
  await serve(readConfig());
} catch (error) {
  const { code, port } = error as { code?: string; port?: number };
  const line = code === 'EADDRINUSE' ? `Port ${port} is in use by another program.` : failureLines(error);
  process.stderr.write(`${line}\n`);
  process.exit(1);
}
