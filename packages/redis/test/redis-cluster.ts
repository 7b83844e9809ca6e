import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@redis/client'
import { RedisServer } from './redis-server.js'

const masters = 3
const slots = 16_384

/** The cluster bus of a node uses the port of the node plus this number. */
const busOffset = 10_000

interface Node {
  readonly server: RedisServer
  readonly client: ReturnType<typeof clientOf>
  readonly id: string
}

const password = 'hush'

/** A Redis Cluster on this machine, with a password, three masters and a replica of each. A node can be killed. */
export class RedisCluster {
  readonly #folder: string
  readonly #nodes: Node[] = []

  private constructor(folder: string) {
    this.#folder = folder
  }

  /** Resolves when all slots are served, and each master has its replica. */
  static async start(): Promise<RedisCluster> {
    const cluster = new RedisCluster(await mkdtemp(join(tmpdir(), 'redis-cluster-')))
    try {
      for (let node = 0; node < 2 * masters; node++) await cluster.#addNode()
      await cluster.#form()
    } catch (error) {
      await cluster.stop()
      throw error
    }
    return cluster
  }

  /** The URLs, with the password. */
  get urls(): string[] {
    return this.#nodes.map(({ server }) => urlOf(server))
  }

  /** Sends a command to the current master of a key. */
  async send(key: string, ...command: string[]): Promise<unknown> {
    return (await this.#masterOf(key)).client.sendCommand(command)
  }

  /** Returns how many nodes have run a command. */
  async nodesThatRan(command: string): Promise<number> {
    const stats = await Promise.all(this.#nodes.map(({ client }) => client.sendCommand(['INFO', 'commandstats'])))
    return stats.filter((each) => String(each).includes(`cmdstat_${command}:`)).length
  }

  /** Kills the master of a key, as a crash would. Its replica becomes the master after a while. */
  async killMasterOf(key: string): Promise<void> {
    const master = await this.#masterOf(key)
    this.#nodes.splice(this.#nodes.indexOf(master), 1)
    master.client.destroy()
    await master.server.kill()
  }

  /** Starts to move the slot of a key to another master. Until it ends, commands on missing keys of the slot get ASK. */
  async startMove(key: string): Promise<{ end(): Promise<void> }> {
    const slot = await this.#slotOf(key)
    const from = await this.#masterOf(key)
    const to = await this.#anotherMaster(from)
    await to.client.sendCommand(['CLUSTER', 'SETSLOT', slot, 'IMPORTING', from.id])
    await from.client.sendCommand(['CLUSTER', 'SETSLOT', slot, 'MIGRATING', to.id])
    const end = async () => {
      for (const { client } of [to, from]) await client.sendCommand(['CLUSTER', 'SETSLOT', slot, 'NODE', to.id])
    }
    return { end }
  }

  /** Kills all nodes, and removes their files. */
  async stop(): Promise<void> {
    for (const { client } of this.#nodes) client.destroy()
    await Promise.all(this.#nodes.splice(0).map(({ server }) => server.kill()))
    await rm(this.#folder, { recursive: true, force: true })
  }

  async #addNode(): Promise<void> {
    const port = await freePort()
    const settings = {
      // A replica writes the data of its master to this folder.
      dir: this.#folder,
      'cluster-enabled': 'yes',
      'cluster-config-file': join(this.#folder, `${port}.conf`),
      'cluster-node-timeout': '1000',
      'cluster-replica-validity-factor': '0',
      masterauth: password,
      'repl-diskless-sync': 'yes',
      'repl-diskless-sync-delay': '0',
    }
    const server = await RedisServer.start({
      port,
      password,
      settings: Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]),
    })
    const client = clientOf(urlOf(server))
    await client.connect()
    this.#nodes.push({ server, client, id: String(await client.sendCommand(['CLUSTER', 'MYID'])) })
  }

  async #form(): Promise<void> {
    const [first] = this.#nodes
    for (const [index, { client, server }] of this.#nodes.entries()) {
      await client.sendCommand(['CLUSTER', 'SET-CONFIG-EPOCH', String(index + 1)])
      await first?.client.sendCommand(['CLUSTER', 'MEET', '127.0.0.1', String(server.port)])
    }
    await this.#until('CLUSTER INFO', `cluster_known_nodes:${this.#nodes.length}`)
    for (const [index, { client }] of this.#nodes.entries()) {
      const master = this.#nodes[index % masters]
      if (index < masters) await client.sendCommand(['CLUSTER', 'ADDSLOTS', ...slotsOf(index)])
      else await client.sendCommand(['CLUSTER', 'REPLICATE', master?.id ?? ''])
    }
    await this.#until('CLUSTER INFO', 'cluster_state:ok')
    await this.#until('INFO replication', /role:master\r\nconnected_slaves:1|master_link_status:up/)
  }

  /** Resolves when the reply of every node contains a text. */
  async #until(command: string, text: string | RegExp): Promise<void> {
    for (const { client } of this.#nodes) {
      while (String(await client.sendCommand(command.split(' '))).search(text) < 0) {
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    }
  }

  async #slotOf(key: string): Promise<string> {
    return String(await this.#nodes[0]?.client.sendCommand(['CLUSTER', 'KEYSLOT', key]))
  }

  async #masterOf(key: string): Promise<Node> {
    const slot = await this.#slotOf(key)
    for (const node of this.#nodes) {
      const ranges = await node.client.sendCommand(['CLUSTER', 'SLOTS'])
      const master = Array.isArray(ranges) ? masterOf(ranges, Number(slot)) : undefined
      const found = this.#nodes.find(({ server }) => server.port === master)
      if (found) return found
    }
    throw new Error(`No master serves the slot ${slot}.`)
  }

  async #anotherMaster(than: Node): Promise<Node> {
    for (const node of this.#nodes) {
      if (node !== than && String(await node.client.sendCommand(['ROLE'])).startsWith('master')) return node
    }
    throw new Error('There is no other master.')
  }
}

function urlOf({ url }: RedisServer): string {
  return url.replace('redis://', `redis://:${password}@`)
}

function clientOf(url: string) {
  const client = createClient({ url, RESP: 2, socket: { reconnectStrategy: false } })
  client.on('error', () => {})
  return client
}

/** Returns the port of the master of a slot. A range is `[from, to, [host, port, ...], ...]`. */
function masterOf(ranges: readonly [number, number, [string, number]][], slot: number): number | undefined {
  return ranges.find(([from, to]) => from <= slot && slot <= to)?.[2][1]
}

/** Returns the slots of a master. */
function slotsOf(index: number): string[] {
  const own = Array.from({ length: slots }, (_, slot) => slot).filter(
    (slot) => Math.floor((slot * masters) / slots) === index,
  )
  return own.map(String)
}

/** Returns a port that is free, and whose port of the cluster bus is free, too. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000)
    if ((await isFree(port)) && (await isFree(port + busOffset))) return port
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer()
  try {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return true
  } catch {
    return false
  } finally {
    server.close()
  }
}
