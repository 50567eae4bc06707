"""A program on a pseudo-terminal: what it writes, when, and what it costs."""
import fcntl
import os
import pty
import select
import struct
import termios
import time
from dataclasses import dataclass


@dataclass
class Burst:
    """What came between a key and the next silence."""

    first: float | None = None
    last: float | None = None
    size: int = 0


class Session:
    """Starts a program on a terminal of its own; to be closed."""

    def __init__(self, command, environment, columns=160, rows=48):
        self.started = time.perf_counter()
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            os.execve(command[0], command, environment)
        os.set_blocking(self.terminal, False)
        self.poll = select.poll()
        self.poll.register(self.terminal, select.POLLIN)
        self.is_closed = False

    def read(self, timeout):
        """What has come, waiting at most `timeout` seconds; empty on silence and at the end."""
        if not self.poll.poll(timeout * 1000):
            return b""
        try:
            return os.read(self.terminal, 1 << 16)
        except BlockingIOError:
            return b""
        except OSError:
            self.is_closed = True
            return b""

    def burst(self, silence, patience):
        """Reads until `silence` seconds without a byte, once one came within `patience` seconds."""
        burst = Burst()
        end = time.perf_counter() + patience
        while not self.is_closed:
            wait = silence if burst.last else end - time.perf_counter()
            data = self.read(max(wait, 0))
            if not data:
                break
            burst.last = time.perf_counter()
            burst.first = burst.first or burst.last
            burst.size += len(data)
        return burst

    def wait_for(self, text, patience):
        """The time at which `text` had come; None when it did not."""
        seen, end = b"", time.perf_counter() + patience
        while not self.is_closed and time.perf_counter() < end:
            seen += self.read(0.05)
            if text in seen:
                return time.perf_counter()
        return None

    def first_frame(self):
        """The time of the first frame's last byte: the header says early how the file stands."""
        seen = self.wait_for(b"saved", patience=60)
        if not seen:
            raise TimeoutError("no board within a minute")
        return self.burst(silence=0.004, patience=0.004).last or seen

    def rest(self):
        """Waits until nothing is worked on any more; the time of the last byte, if any came."""
        last, before = None, -1
        while self.ticks() != before:
            before = self.ticks()
            last = self.burst(silence=0.2, patience=0.2).last or last
        return last

    def send(self, keys):
        """Types; returns the time just before."""
        now = time.perf_counter()
        os.write(self.terminal, keys)
        return now

    def status(self, field):
        """A number of /proc/PID/status, such as VmHWM in KiB."""
        with open(f"/proc/{self.pid}/status") as lines:
            for line in lines:
                if line.startswith(field + ":"):
                    return int(line.split()[1])
        raise LookupError(field)

    def ticks(self):
        """Processor time used by all threads, in ticks of 10 ms."""
        with open(f"/proc/{self.pid}/stat") as line:
            fields = line.read().rsplit(")", 1)[1].split()
        return int(fields[11]) + int(fields[12])

    def processor_time(self):
        """Nanoseconds that the scheduler gave to all threads."""
        total = 0
        for thread in os.listdir(f"/proc/{self.pid}/task"):
            with open(f"/proc/{self.pid}/task/{thread}/schedstat") as line:
                total += int(line.read().split()[0])
        return total

    def wakeups(self):
        """How often any thread was given the processor."""
        total = 0
        for thread in os.listdir(f"/proc/{self.pid}/task"):
            with open(f"/proc/{self.pid}/task/{thread}/status") as lines:
                total += sum(int(line.split()[1]) for line in lines if "ctxt_switches" in line)
        return total

    def close(self):
        """Ends the program, by force if it does not leave on a hang-up."""
        os.close(self.terminal)
        for _ in range(100):
            if os.waitpid(self.pid, os.WNOHANG)[0]:
                return
            time.sleep(0.02)
        os.kill(self.pid, 9)
        os.waitpid(self.pid, 0)
