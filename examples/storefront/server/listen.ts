import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SettingsError } from './settings.js';

/** Only this machine can reach the store. */
const HOST = '127.0.0.1';

/** How many further ports are tried when the first is taken. */
const TRIES = 50;

/**
 * Listens on the port or, when it is taken and not fixed, on the next free one.
 *
 * @param port 0 for any free port.
 * @returns The origin, such as `http://127.0.0.1:4242`.
 * @throws {@link SettingsError} when no port could be had.
 */
export async function listen(server: Server, port: number, portIsFixed = false): Promise<string> {
  const last = Math.min(portIsFixed ? port : port + TRIES, 65_535);
  for (let candidate = port; candidate <= last; candidate += 1) {
    if (await tryToListen(server, candidate)) {
      return `http://${HOST}:${(server.address() as AddressInfo).port}`;
    }
  }
  throw new SettingsError(
    port === last
      ? `Port ${port} is taken. Stop what uses it, or set PORT to another one.`
      : `The ports ${port} to ${last} are taken. Set PORT to a free one.`,
  );
}

function tryToListen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      server.off('listening', listening);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    const listening = () => {
      server.off('error', failed);
      resolve(true);
    };
    server.once('error', failed);
    server.once('listening', listening);
    server.listen(port, HOST);
  });
}

/** Stops the server and ends its open connections. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!server.listening) {
      resolve();
      return;
    }
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
