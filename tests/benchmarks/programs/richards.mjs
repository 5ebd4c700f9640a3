// Twin of richards.py, whose program is the test program "kernel".
export const SIZE = 2000;

const IDLE_ID = 1;
const WORKER_ID = 2;
const HANDLER_A_ID = 3;
const HANDLER_B_ID = 4;
const DEVICE_A_ID = 5;
const DEVICE_B_ID = 6;
const LOGGER_ID = 7;
const TABLE_SIZE = 10;

const KIND_DEVICE = 0;
const KIND_WORK = 1;

const PACKET_SIZE = 4;

class KernelError extends Error {
}

class Packet {
  constructor(link, owner, kind) {
    this.link = link;
    this.owner = owner;
    this.kind = kind;
    this.position = 0;
    this.payload = new Array(PACKET_SIZE).fill(0);
  }

  appendTo(queue) {
    this.link = null;
    if (queue === null) {
      return this;
    }
    let last = queue;
    while (last.link !== null) {
      last = last.link;
    }
    last.link = this;
    return queue;
  }
}

class TaskRecord {
}

class DeviceRecord extends TaskRecord {
  constructor() {
    super();
    this.pending = null;
  }
}

class IdleRecord extends TaskRecord {
  constructor(count) {
    super();
    this.register = 1;
    this.count = count;
  }
}

class HandlerRecord extends TaskRecord {
  constructor() {
    super();
    this.workQueue = null;
    this.deviceQueue = null;
  }

  addWork(packet) {
    this.workQueue = packet.appendTo(this.workQueue);
    return this.workQueue;
  }

  addDevice(packet) {
    this.deviceQueue = packet.appendTo(this.deviceQueue);
    return this.deviceQueue;
  }
}

class WorkerRecord extends TaskRecord {
  constructor() {
    super();
    this.destination = HANDLER_A_ID;
    this.letter = 0;
  }
}

class LoggerRecord extends TaskRecord {
  constructor() {
    super();
    this.seen = 0;
    this.digest = 0;
  }
}

class State {
  constructor() {
    this.packetPending = true;
    this.waiting = false;
    this.holding = false;
  }

  setPending() {
    this.packetPending = true;
    this.waiting = false;
    this.holding = false;
    return this;
  }

  setWaiting() {
    this.packetPending = false;
    this.waiting = true;
    this.holding = false;
    return this;
  }

  setRunning() {
    this.packetPending = false;
    this.waiting = false;
    this.holding = false;
    return this;
  }

  setWaitingWithPacket() {
    this.packetPending = true;
    this.waiting = true;
    this.holding = false;
    return this;
  }

  isHeldOrWaiting() {
    return this.holding || (!this.packetPending && this.waiting);
  }

  isWaitingWithPacket() {
    return this.packetPending && this.waiting && !this.holding;
  }
}

class Task extends State {
  constructor(scheduler, identity, priority, queue, initial, record) {
    super();
    this.scheduler = scheduler;
    this.identity = identity;
    this.priority = priority;
    this.queue = queue;
    this.record = record;
    this.packetPending = initial.packetPending;
    this.waiting = initial.waiting;
    this.holding = initial.holding;
    this.link = scheduler.tasks;
    scheduler.tasks = this;
    scheduler.table[identity] = this;
  }

  addPacket(packet, sender) {
    if (this.queue === null) {
      this.queue = packet;
      this.packetPending = true;
      if (this.priority > sender.priority) {
        return this;
      }
    } else {
      packet.appendTo(this.queue);
    }
    return sender;
  }

  run() {
    let packet = null;
    if (this.isWaitingWithPacket()) {
      packet = this.queue;
      this.queue = packet.link;
      if (this.queue === null) {
        this.setRunning();
      } else {
        this.setPending();
      }
    }
    return this.work(packet, this.record);
  }

  wait() {
    this.waiting = true;
    return this;
  }

  hold() {
    this.scheduler.held += 1;
    this.holding = true;
    return this.link;
  }

  release(identity) {
    const other = this.scheduler.find(identity);
    other.holding = false;
    if (other.priority > this.priority) {
      return other;
    }
    return this;
  }

  send(packet) {
    const target = this.scheduler.find(packet.owner);
    this.scheduler.queued += 1;
    packet.link = null;
    packet.owner = this.identity;
    return target.addPacket(packet, this);
  }
}

class DeviceTask extends Task {
  work(packet, record) {
    if (packet === null) {
      packet = record.pending;
      if (packet === null) {
        return this.wait();
      }
      record.pending = null;
      return this.send(packet);
    }
    record.pending = packet;
    this.scheduler.note(packet.position);
    return this.hold();
  }
}

class HandlerTask extends Task {
  work(packet, record) {
    if (packet !== null) {
      if (packet.kind === KIND_WORK) {
        record.addWork(packet);
      } else {
        record.addDevice(packet);
      }
    }
    const work = record.workQueue;
    if (work === null) {
      return this.wait();
    }
    const count = work.position;
    if (count >= PACKET_SIZE) {
      record.workQueue = work.link;
      return this.send(work);
    }
    const device = record.deviceQueue;
    if (device === null) {
      return this.wait();
    }
    record.deviceQueue = device.link;
    device.position = work.payload[count];
    work.position = count + 1;
    return this.send(device);
  }
}

class IdleTask extends Task {
  work(packet, record) {
    record.count -= 1;
    if (record.count === 0) {
      return this.hold();
    }
    if ((record.register & 1) === 0) {
      record.register >>= 1;
      return this.release(DEVICE_A_ID);
    }
    record.register = record.register >> 1 ^ 0xd008;
    return this.release(DEVICE_B_ID);
  }
}

class WorkerTask extends Task {
  work(packet, record) {
    if (packet === null) {
      return this.wait();
    }
    record.destination = record.destination === HANDLER_A_ID ? HANDLER_B_ID : HANDLER_A_ID;
    packet.owner = record.destination;
    packet.position = 0;
    for (let index = 0; index < PACKET_SIZE; index++) {
      record.letter += 1;
      if (record.letter > 26) {
        record.letter = 1;
      }
      packet.payload[index] = 64 + record.letter;
    }
    return this.send(packet);
  }
}

class LoggerTask extends Task {
  work(packet, record) {
    if (packet === null) {
      return this.wait();
    }
    record.seen += 1;
    record.digest = (record.digest * 31 + packet.position) % 65521;
    return this.wait();
  }
}

class Scheduler {
  constructor() {
    this.tasks = null;
    this.table = new Array(TABLE_SIZE).fill(null);
    this.current = null;
    this.queued = 0;
    this.held = 0;
    this.digest = 0;
    this.steps = 0;
  }

  note(value) {
    this.digest = (this.digest * 33 + value) % 1000003;
  }

  find(identity) {
    const task = this.table[identity];
    if (task === null) {
      throw new KernelError(`no task ${identity}`);
    }
    return task;
  }

  run() {
    let task = this.tasks;
    while (task !== null) {
      this.current = task;
      this.steps += 1;
      if (task.isHeldOrWaiting()) {
        task = task.link;
      } else {
        task = task.run();
      }
    }
  }
}

function chain(owner, kind, count) {
  let queue = null;
  for (let i = 0; i < count; i++) {
    queue = new Packet(queue, owner, kind);
  }
  return queue;
}

function simulate(count) {
  const scheduler = new Scheduler();
  new IdleTask(scheduler, IDLE_ID, 1, null, new State().setRunning(), new IdleRecord(count));
  new WorkerTask(scheduler, WORKER_ID, 1000, chain(0, KIND_WORK, 2), new State().setWaitingWithPacket(), new WorkerRecord());
  new HandlerTask(scheduler, HANDLER_A_ID, 2000, chain(DEVICE_A_ID, KIND_DEVICE, 3), new State().setWaitingWithPacket(),
    new HandlerRecord());
  new HandlerTask(scheduler, HANDLER_B_ID, 3000, chain(DEVICE_B_ID, KIND_DEVICE, 3), new State().setWaitingWithPacket(),
    new HandlerRecord());
  new DeviceTask(scheduler, DEVICE_A_ID, 4000, null, new State().setWaiting(), new DeviceRecord());
  new DeviceTask(scheduler, DEVICE_B_ID, 5000, null, new State().setWaiting(), new DeviceRecord());
  const logger = new LoggerTask(scheduler, LOGGER_ID, 500, chain(IDLE_ID, KIND_WORK, 3), new State().setWaitingWithPacket(),
    new LoggerRecord());
  scheduler.run();
  return [scheduler, logger.record];
}

export function run(size) {
  const lines = [];
  let scheduler;
  for (const factor of [1, 2, 3]) {
    let log;
    [scheduler, log] = simulate(size * factor);
    lines.push(`${size * factor}: queued=${scheduler.queued} held=${scheduler.held} `
      + `steps=${scheduler.steps} digest=${scheduler.digest} log=${log.seen}`);
  }
  try {
    scheduler.find(0);
  } catch (error) {
    if (!(error instanceof KernelError)) {
      throw error;
    }
    lines.push(`KernelError: ${error.message}`);
  }
  return lines;
}
