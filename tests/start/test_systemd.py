"""bin/serve on a socket that systemd keeps open, by sd_listen_fds(3)."""

import os
import subprocess
import sys

import pytest

from tests.bin_serve import kept_socket
from tests.forking import ROOT

pytestmark = pytest.mark.real_clock

LISTEN = """
import os, sys, listening
os.dup2(int(sys.argv[1]), 3)
os.environ.update(LISTEN_FDS=sys.argv[2], LISTEN_PID=sys.argv[3] or str(os.getpid()))
found = listening.listen("127.0.0.1", 0)
print(found.getsockname()[1], "LISTEN_PID" in os.environ)
"""


def listens(number: int, count: int, for_process: str = "") -> subprocess.CompletedProcess[str]:
    """Bind as bin/serve does, in a process that gets this socket as its number three, as systemd passes it on."""
    command = [sys.executable, "-c", LISTEN, str(number), str(count), for_process]
    environ = {**os.environ, "PYTHONPATH": str(ROOT / "bin")}
    return subprocess.run(command, pass_fds=[number], env=environ, capture_output=True, text=True, check=False)


def test_it_serves_the_socket_of_systemd_and_passes_that_on_to_no_child():
    with kept_socket() as (kept, host):
        found = listens(kept.fileno(), 1)

    assert found.stdout.split() == [host.rpartition(":")[2], "False"]


def test_two_sockets_get_a_sentence():
    with kept_socket() as (kept, _host):
        refused = listens(kept.fileno(), 2)

    assert (refused.returncode, refused.stderr) == (
        1,
        "systemd passes on 2 sockets, and one is served: give its unit a single ListenStream.\n",
    )


def test_a_socket_for_another_process_is_not_taken():
    with kept_socket() as (kept, host):
        found = listens(kept.fileno(), 1, for_process="1")

    assert found.stdout.split()[0] != host.rpartition(":")[2]
