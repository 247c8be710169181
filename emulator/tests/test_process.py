"""The server as a process, and the check of the packages that it leans on."""
import os
import socket
import subprocess
import sys
import time

import pytest
from conftest import EMULATOR, Account, Server
from server import startup_check
from test_native import function


def test_every_private_name_is_there():
    startup_check.check(everything=True)


def test_missing_name_is_told_in_one_sentence(monkeypatch):
    monkeypatch.setitem(startup_check.NEEDED, "ministack.app", ("no_such_name",))
    with pytest.raises(startup_check.IncompatiblePackage) as error:
        startup_check.check()
    assert str(error.value) == "ministack 1.5.33 has no ministack.app.no_such_name, which the emulator patches or calls; see emulator/README.md."


def test_other_version_is_told_in_one_sentence(monkeypatch):
    monkeypatch.setitem(startup_check.PINNED, "moto", "1.0.0")
    with pytest.raises(startup_check.IncompatiblePackage, match=r"^The emulator needs moto 1\.0\.0, but 5\.2\.5 is installed\.$"):
        startup_check.check()


def test_missing_module_is_told_in_one_sentence(monkeypatch):
    monkeypatch.setitem(startup_check.NEEDED, "moto.nowhere", ("x",))
    with pytest.raises(startup_check.IncompatiblePackage, match=r"^moto 5\.2\.5 has no module moto\.nowhere"):
        startup_check.check()


def test_occupied_port_is_told_in_one_sentence():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        ended = subprocess.run([sys.executable, "-m", "server", "--port", str(port)], cwd=EMULATOR, capture_output=True, text=True, timeout=30)
    assert (ended.returncode, ended.stderr) == (3, f"Port {port} cannot be used: Address already in use.\n")


def processes_of(group):
    listed = subprocess.run(["ps", "-eo", "pid=,pgid=,stat="], capture_output=True, text=True, check=True).stdout
    return [pid for pid, pgid, stat in (line.split() for line in listed.splitlines()) if pgid == str(group) and not stat.startswith("Z")]


def test_function_runtimes_end_with_the_server():
    server = Server()
    account = Account(server, "333333333333")
    account.create("fn", function())
    account.client("lambda").invoke(FunctionName=account.ids("fn")["F"])
    group = server.process.pid
    assert len(processes_of(group)) > 1
    server.process.stdin.close()
    server.process.wait(10)
    deadline = time.time() + 5
    while processes_of(group) and time.time() < deadline:
        time.sleep(0.05)
    assert processes_of(group) == []
    assert not os.path.exists(server.home)
