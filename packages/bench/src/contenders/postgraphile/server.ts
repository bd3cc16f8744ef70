/** PostGraphile on Grafserv for Node. Its settings come from the environment: APP_URL, PORT. */
import { createServer } from 'node:http';
import { grafserv } from 'postgraphile/grafserv/node';
import { postgraphile } from 'postgraphile';
import { createPreset } from './preset.ts';

const port = Number(process.env['PORT']);
const server = createServer();
server.on('error', (error) => {
  console.error(error);
  process.exit(1);
});
const instance = postgraphile(createPreset(process.env['APP_URL'] ?? '', port));
await instance.createServ(grafserv).addTo(server);
server.listen(port, '127.0.0.1', () => console.log('Listening'));
