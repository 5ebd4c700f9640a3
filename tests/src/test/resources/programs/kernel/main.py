"""Simulation of a small operating system kernel.

A scheduler runs tasks of several kinds by priority.  Tasks talk to each other
with packets kept in linked queues: workers produce packets, devices consume
them, and an idle task steps a shift register to decide which device wakes up.
The numbers of queued and held packets are the checksum.
"""
import sys
import time

IDLE_ID = 1
WORKER_ID = 2
HANDLER_A_ID = 3
HANDLER_B_ID = 4
DEVICE_A_ID = 5
DEVICE_B_ID = 6
LOGGER_ID = 7
TABLE_SIZE = 10

KIND_DEVICE = 0
KIND_WORK = 1

PACKET_SIZE = 4


class KernelError(Exception):
    """An impossible state inside the simulation."""


class Packet:
    """A message between two tasks; packets of one queue are linked."""

    __slots__ = ("link", "owner", "kind", "position", "payload")

    def __init__(self, link, owner, kind):
        self.link = link
        self.owner = owner
        self.kind = kind
        self.position = 0
        self.payload = [0] * PACKET_SIZE

    def append_to(self, queue):
        self.link = None
        if queue is None:
            return self
        last = queue
        while last.link is not None:
            last = last.link
        last.link = self
        return queue

    def __repr__(self):
        return f"Packet(owner={self.owner}, kind={self.kind})"


class TaskRecord:
    """Private data of a task."""


class DeviceRecord(TaskRecord):
    def __init__(self):
        self.pending = None


class IdleRecord(TaskRecord):
    def __init__(self, count):
        self.register = 1
        self.count = count


class HandlerRecord(TaskRecord):
    def __init__(self):
        self.work_queue = None
        self.device_queue = None

    def add_work(self, packet):
        self.work_queue = packet.append_to(self.work_queue)
        return self.work_queue

    def add_device(self, packet):
        self.device_queue = packet.append_to(self.device_queue)
        return self.device_queue


class WorkerRecord(TaskRecord):
    def __init__(self):
        self.destination = HANDLER_A_ID
        self.letter = 0


class LoggerRecord(TaskRecord):
    def __init__(self):
        self.seen = 0
        self.digest = 0


class State:
    """The three bits that decide whether a task can run."""

    def __init__(self):
        self.packet_pending = True
        self.waiting = False
        self.holding = False

    def set_pending(self):
        self.packet_pending = True
        self.waiting = False
        self.holding = False
        return self

    def set_waiting(self):
        self.packet_pending = False
        self.waiting = True
        self.holding = False
        return self

    def set_running(self):
        self.packet_pending = False
        self.waiting = False
        self.holding = False
        return self

    def set_waiting_with_packet(self):
        self.packet_pending = True
        self.waiting = True
        self.holding = False
        return self

    def is_held_or_waiting(self):
        return self.holding or (not self.packet_pending and self.waiting)

    def is_waiting_with_packet(self):
        return self.packet_pending and self.waiting and not self.holding


class Task(State):
    """Base of all tasks: linked in one list by the order of creation."""

    def __init__(self, scheduler, identity, priority, queue, initial, record):
        super().__init__()
        self.scheduler = scheduler
        self.identity = identity
        self.priority = priority
        self.queue = queue
        self.record = record
        self.packet_pending = initial.packet_pending
        self.waiting = initial.waiting
        self.holding = initial.holding
        self.link = scheduler.tasks
        scheduler.tasks = self
        scheduler.table[identity] = self

    def work(self, packet, record):
        raise NotImplementedError

    def add_packet(self, packet, sender):
        if self.queue is None:
            self.queue = packet
            self.packet_pending = True
            if self.priority > sender.priority:
                return self
        else:
            packet.append_to(self.queue)
        return sender

    def run(self):
        packet = None
        if self.is_waiting_with_packet():
            packet = self.queue
            self.queue = packet.link
            if self.queue is None:
                self.set_running()
            else:
                self.set_pending()
        return self.work(packet, self.record)

    def wait(self):
        self.waiting = True
        return self

    def hold(self):
        self.scheduler.held += 1
        self.holding = True
        return self.link

    def release(self, identity):
        other = self.scheduler.find(identity)
        other.holding = False
        if other.priority > self.priority:
            return other
        return self

    def send(self, packet):
        target = self.scheduler.find(packet.owner)
        self.scheduler.queued += 1
        packet.link = None
        packet.owner = self.identity
        return target.add_packet(packet, self)


class DeviceTask(Task):
    def work(self, packet, record):
        if packet is None:
            packet = record.pending
            if packet is None:
                return self.wait()
            record.pending = None
            return self.send(packet)
        record.pending = packet
        self.scheduler.note(packet.position)
        return self.hold()


class HandlerTask(Task):
    def work(self, packet, record):
        if packet is not None:
            if packet.kind == KIND_WORK:
                record.add_work(packet)
            else:
                record.add_device(packet)
        work = record.work_queue
        if work is None:
            return self.wait()
        count = work.position
        if count >= PACKET_SIZE:
            record.work_queue = work.link
            return self.send(work)
        device = record.device_queue
        if device is None:
            return self.wait()
        record.device_queue = device.link
        device.position = work.payload[count]
        work.position = count + 1
        return self.send(device)


class IdleTask(Task):
    def work(self, packet, record):
        record.count -= 1
        if record.count == 0:
            return self.hold()
        if record.register & 1 == 0:
            record.register //= 2
            return self.release(DEVICE_A_ID)
        record.register = record.register // 2 ^ 0xd008
        return self.release(DEVICE_B_ID)


class WorkerTask(Task):
    def work(self, packet, record):
        if packet is None:
            return self.wait()
        record.destination = HANDLER_B_ID if record.destination == HANDLER_A_ID else HANDLER_A_ID
        packet.owner = record.destination
        packet.position = 0
        for index in range(PACKET_SIZE):
            record.letter += 1
            if record.letter > 26:
                record.letter = 1
            packet.payload[index] = 64 + record.letter
        return self.send(packet)


class LoggerTask(Task):
    """Runs whenever somebody sends it a packet and gives the packet back."""

    def work(self, packet, record):
        if packet is None:
            return self.wait()
        record.seen += 1
        record.digest = (record.digest * 31 + packet.position) % 65521
        return self.wait()


class Scheduler:
    def __init__(self):
        self.tasks = None
        self.table = [None] * TABLE_SIZE
        self.current = None
        self.queued = 0
        self.held = 0
        self.digest = 0
        self.steps = 0

    def note(self, value):
        self.digest = (self.digest * 33 + value) % 1000003

    def find(self, identity):
        task = self.table[identity]
        if task is None:
            raise KernelError("no task %d" % identity)
        return task

    def run(self):
        task = self.tasks
        while task is not None:
            self.current = task
            self.steps += 1
            if task.is_held_or_waiting():
                task = task.link
            else:
                task = task.run()


def chain(owner, kind, count):
    """A queue of the given number of packets."""
    queue = None
    for _ in range(count):
        queue = Packet(queue, owner, kind)
    return queue


def simulate(count):
    scheduler = Scheduler()
    IdleTask(scheduler, IDLE_ID, 1, None, State().set_running(), IdleRecord(count))
    WorkerTask(scheduler, WORKER_ID, 1000, chain(0, KIND_WORK, 2),
               State().set_waiting_with_packet(), WorkerRecord())
    HandlerTask(scheduler, HANDLER_A_ID, 2000, chain(DEVICE_A_ID, KIND_DEVICE, 3),
                State().set_waiting_with_packet(), HandlerRecord())
    HandlerTask(scheduler, HANDLER_B_ID, 3000, chain(DEVICE_B_ID, KIND_DEVICE, 3),
                State().set_waiting_with_packet(), HandlerRecord())
    DeviceTask(scheduler, DEVICE_A_ID, 4000, None, State().set_waiting(), DeviceRecord())
    DeviceTask(scheduler, DEVICE_B_ID, 5000, None, State().set_waiting(), DeviceRecord())
    logger = LoggerTask(scheduler, LOGGER_ID, 500, chain(IDLE_ID, KIND_WORK, 3),
                        State().set_waiting_with_packet(), LoggerRecord())
    scheduler.run()
    return scheduler, logger.record


def run(size):
    """Simulates with several lengths; returns the lines to print."""
    lines = []
    for factor in (1, 2, 3):
        scheduler, log = simulate(size * factor)
        lines.append(f"{size * factor}: queued={scheduler.queued} held={scheduler.held} "
                     f"steps={scheduler.steps} digest={scheduler.digest} log={log.seen}")
    try:
        scheduler.find(0)
    except KernelError as error:
        lines.append(f"KernelError: {error}")
    return lines


def main():
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    start = time.perf_counter_ns()
    for line in run(size):
        print(line)
    if time.perf_counter_ns() < start:
        raise KernelError("the clock runs backwards")


if __name__ == "__main__":
    main()
