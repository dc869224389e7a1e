/** Imported before a county that is under load: what it opens without naming a host, it opens on loopback alone. */
import { Server } from 'node:net'

const listen = Server.prototype.listen
Server.prototype.listen = function (this: Server, ...given: unknown[]) {
  const [port, then] = given
  const bare = typeof port === 'number' && (then === undefined || typeof then === 'function')
  return Reflect.apply(listen, this, bare ? [port, '127.0.0.1', ...given.slice(1)] : given)
} as typeof listen
