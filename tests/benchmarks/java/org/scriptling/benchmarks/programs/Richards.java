package org.scriptling.benchmarks.programs;

import java.util.ArrayList;
import java.util.List;

/** Twin of richards.py, whose program is the test program "kernel". */
final class Richards {

    private static final int IDLE_ID = 1;
    private static final int WORKER_ID = 2;
    private static final int HANDLER_A_ID = 3;
    private static final int HANDLER_B_ID = 4;
    private static final int DEVICE_A_ID = 5;
    private static final int DEVICE_B_ID = 6;
    private static final int LOGGER_ID = 7;
    private static final int TABLE_SIZE = 10;

    private static final int KIND_DEVICE = 0;
    private static final int KIND_WORK = 1;

    private static final int PACKET_SIZE = 4;

    private Richards() {
    }

    /** @param arguments see {@link Driver#measure} */
    public static void main(String[] arguments) {
        Driver.measure(arguments, 2000, Richards::run);
    }

    private static final class KernelException extends RuntimeException {

        private static final long serialVersionUID = 1;

        KernelException(String message) {
            super(message);
        }
    }

    private static final class Packet {

        private Packet link;
        private int owner;
        private final int kind;
        private int position;
        private final int[] payload = new int[PACKET_SIZE];

        Packet(Packet link, int owner, int kind) {
            this.link = link;
            this.owner = owner;
            this.kind = kind;
        }

        Packet appendTo(Packet queue) {
            link = null;
            if (queue == null) {
                return this;
            }
            Packet last = queue;
            while (last.link != null) {
                last = last.link;
            }
            last.link = this;
            return queue;
        }
    }

    private static final class DeviceRecord {
        private Packet pending;
    }

    private static final class IdleRecord {

        private int register = 1;
        private int count;

        IdleRecord(int count) {
            this.count = count;
        }
    }

    private static final class HandlerRecord {

        private Packet workQueue;
        private Packet deviceQueue;

        void addWork(Packet packet) {
            workQueue = packet.appendTo(workQueue);
        }

        void addDevice(Packet packet) {
            deviceQueue = packet.appendTo(deviceQueue);
        }
    }

    private static final class WorkerRecord {
        private int destination = HANDLER_A_ID;
        private int letter;
    }

    private static final class LoggerRecord {
        private int seen;
        private int digest;
    }

    private static class State {

        boolean packetPending = true;
        boolean waiting;
        boolean holding;

        final State setPending() {
            packetPending = true;
            waiting = false;
            holding = false;
            return this;
        }

        final State setWaiting() {
            packetPending = false;
            waiting = true;
            holding = false;
            return this;
        }

        final State setRunning() {
            packetPending = false;
            waiting = false;
            holding = false;
            return this;
        }

        final State setWaitingWithPacket() {
            packetPending = true;
            waiting = true;
            holding = false;
            return this;
        }

        final boolean isHeldOrWaiting() {
            return holding || !packetPending && waiting;
        }

        final boolean isWaitingWithPacket() {
            return packetPending && waiting && !holding;
        }
    }

    private abstract static class Task extends State {

        final Scheduler scheduler;
        private final int identity;
        private final int priority;
        private Packet queue;
        private final Task link;

        Task(Scheduler scheduler, int identity, int priority, Packet queue, State initial) {
            this.scheduler = scheduler;
            this.identity = identity;
            this.priority = priority;
            this.queue = queue;
            packetPending = initial.packetPending;
            waiting = initial.waiting;
            holding = initial.holding;
            link = scheduler.tasks;
        }

        abstract Task work(Packet packet);

        private Task addPacket(Packet packet, Task sender) {
            if (queue == null) {
                queue = packet;
                packetPending = true;
                if (priority > sender.priority) {
                    return this;
                }
            } else {
                packet.appendTo(queue);
            }
            return sender;
        }

        private Task run() {
            Packet packet = null;
            if (isWaitingWithPacket()) {
                packet = queue;
                queue = packet.link;
                if (queue == null) {
                    setRunning();
                } else {
                    setPending();
                }
            }
            return work(packet);
        }

        final Task waitForPacket() {
            waiting = true;
            return this;
        }

        final Task hold() {
            scheduler.held++;
            holding = true;
            return link;
        }

        final Task release(int other) {
            Task task = scheduler.find(other);
            task.holding = false;
            return task.priority > priority ? task : this;
        }

        final Task send(Packet packet) {
            Task target = scheduler.find(packet.owner);
            scheduler.queued++;
            packet.link = null;
            packet.owner = identity;
            return target.addPacket(packet, this);
        }
    }

    private static final class DeviceTask extends Task {

        private final DeviceRecord record = new DeviceRecord();

        DeviceTask(Scheduler scheduler, int identity, int priority) {
            super(scheduler, identity, priority, null, new State().setWaiting());
        }

        @Override
        Task work(Packet packet) {
            if (packet == null) {
                Packet pending = record.pending;
                if (pending == null) {
                    return waitForPacket();
                }
                record.pending = null;
                return send(pending);
            }
            record.pending = packet;
            scheduler.note(packet.position);
            return hold();
        }
    }

    private static final class HandlerTask extends Task {

        private final HandlerRecord record = new HandlerRecord();

        HandlerTask(Scheduler scheduler, int identity, int priority, Packet queue) {
            super(scheduler, identity, priority, queue, new State().setWaitingWithPacket());
        }

        @Override
        Task work(Packet packet) {
            if (packet != null) {
                if (packet.kind == KIND_WORK) {
                    record.addWork(packet);
                } else {
                    record.addDevice(packet);
                }
            }
            Packet work = record.workQueue;
            if (work == null) {
                return waitForPacket();
            }
            int count = work.position;
            if (count >= PACKET_SIZE) {
                record.workQueue = work.link;
                return send(work);
            }
            Packet device = record.deviceQueue;
            if (device == null) {
                return waitForPacket();
            }
            record.deviceQueue = device.link;
            device.position = work.payload[count];
            work.position = count + 1;
            return send(device);
        }
    }

    private static final class IdleTask extends Task {

        private final IdleRecord record;

        IdleTask(Scheduler scheduler, int count) {
            super(scheduler, IDLE_ID, 1, null, new State().setRunning());
            record = new IdleRecord(count);
        }

        @Override
        Task work(Packet packet) {
            record.count--;
            if (record.count == 0) {
                return hold();
            }
            if ((record.register & 1) == 0) {
                record.register /= 2;
                return release(DEVICE_A_ID);
            }
            record.register = record.register / 2 ^ 0xd008;
            return release(DEVICE_B_ID);
        }
    }

    private static final class WorkerTask extends Task {

        private final WorkerRecord record = new WorkerRecord();

        WorkerTask(Scheduler scheduler, Packet queue) {
            super(scheduler, WORKER_ID, 1000, queue, new State().setWaitingWithPacket());
        }

        @Override
        Task work(Packet packet) {
            if (packet == null) {
                return waitForPacket();
            }
            record.destination = record.destination == HANDLER_A_ID ? HANDLER_B_ID : HANDLER_A_ID;
            packet.owner = record.destination;
            packet.position = 0;
            for (int index = 0; index < PACKET_SIZE; index++) {
                record.letter++;
                if (record.letter > 26) {
                    record.letter = 1;
                }
                packet.payload[index] = 64 + record.letter;
            }
            return send(packet);
        }
    }

    private static final class LoggerTask extends Task {

        private final LoggerRecord record = new LoggerRecord();

        LoggerTask(Scheduler scheduler, Packet queue) {
            super(scheduler, LOGGER_ID, 500, queue, new State().setWaitingWithPacket());
        }

        @Override
        Task work(Packet packet) {
            if (packet == null) {
                return waitForPacket();
            }
            record.seen++;
            record.digest = (record.digest * 31 + packet.position) % 65_521;
            return waitForPacket();
        }
    }

    private static final class Scheduler {

        private Task tasks;
        private final Task[] table = new Task[TABLE_SIZE];
        private int queued;
        private int held;
        private int digest;
        private int steps;

        void add(Task task) {
            tasks = task;
            table[task.identity] = task;
        }

        void note(int value) {
            digest = (digest * 33 + value) % 1_000_003;
        }

        Task find(int identity) {
            Task task = table[identity];
            if (task == null) {
                throw new KernelException("no task " + identity);
            }
            return task;
        }

        void run() {
            Task task = tasks;
            while (task != null) {
                steps++;
                task = task.isHeldOrWaiting() ? task.link : task.run();
            }
        }
    }

    private static Packet chain(int owner, int kind, int count) {
        Packet queue = null;
        for (int i = 0; i < count; i++) {
            queue = new Packet(queue, owner, kind);
        }
        return queue;
    }

    private static String simulate(Scheduler scheduler, int count) {
        scheduler.add(new IdleTask(scheduler, count));
        scheduler.add(new WorkerTask(scheduler, chain(0, KIND_WORK, 2)));
        scheduler.add(new HandlerTask(scheduler, HANDLER_A_ID, 2000, chain(DEVICE_A_ID, KIND_DEVICE, 3)));
        scheduler.add(new HandlerTask(scheduler, HANDLER_B_ID, 3000, chain(DEVICE_B_ID, KIND_DEVICE, 3)));
        scheduler.add(new DeviceTask(scheduler, DEVICE_A_ID, 4000));
        scheduler.add(new DeviceTask(scheduler, DEVICE_B_ID, 5000));
        var logger = new LoggerTask(scheduler, chain(IDLE_ID, KIND_WORK, 3));
        scheduler.add(logger);
        scheduler.run();
        return count + ": queued=" + scheduler.queued + " held=" + scheduler.held + " steps=" + scheduler.steps + " digest="
                + scheduler.digest + " log=" + logger.record.seen;
    }

    private static Object run(int size) {
        List<String> lines = new ArrayList<>();
        Scheduler scheduler = null;
        for (int factor = 1; factor <= 3; factor++) {
            scheduler = new Scheduler();
            lines.add(simulate(scheduler, size * factor));
        }
        try {
            scheduler.find(0);
        } catch (KernelException error) {
            lines.add("KernelError: " + error.getMessage());
        }
        return lines;
    }
}
