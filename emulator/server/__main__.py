"""Starts the server: `python -m server --port 4580`. Prints one JSON line with its port when it listens.

It ends, together with every function runtime it started, when its standard input is closed: that is how it notices
that whoever started it was killed.
"""
from __future__ import annotations

import argparse
import asyncio
import json
import logging
import os
import shutil
import signal
import socket
import sys
import threading

PORT_IS_TAKEN = 3
INCOMPATIBLE = 4


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m server", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0 takes any free port")
    parser.add_argument("--watch-stdin", action="store_true", help="end when standard input is closed")
    return parser.parse_args()


def _listen(port: int) -> socket.socket:
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    # Loopback only: whoever reaches this port is root in every account of it.
    listening.bind(("127.0.0.1", port))
    listening.listen(128)
    return listening


def _environment(port: int) -> None:
    """ministack reads its environment while it is imported."""
    os.environ.update(
        GATEWAY_PORT=str(port), BIND_HOST="127.0.0.1", MINISTACK_HOST="localhost", MINISTACK_ACCOUNT_ID="123456789012", LAMBDA_EXECUTOR="local",
        IOT_MTLS_ENABLED="0", SFTP_ENABLED="0", AWS_ENDPOINT_URL=f"http://127.0.0.1:{port}", AWS_EC2_METADATA_DISABLED="true",
        AWS_CONFIG_FILE=os.devnull, AWS_SHARED_CREDENTIALS_FILE=os.devnull)
    os.environ.setdefault("LOG_LEVEL", "WARNING")
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_PROFILE", "AUTH", "PERSIST_STATE"):
        # The server's own key would count as the root key of every account.
        os.environ.pop(name, None)


def _end_with_children() -> None:
    home = os.environ.get("EMULATOR_HOME")
    if home:
        shutil.rmtree(home, ignore_errors=True)
    if os.getpgrp() == os.getpid():
        os.killpg(os.getpgrp(), signal.SIGKILL)
    os._exit(0)


def _watch_stdin() -> None:
    def wait() -> None:
        while sys.stdin.buffer.read(4096):
            pass
        _end_with_children()

    threading.Thread(target=wait, name="watch-stdin", daemon=True).start()


async def _serve(listening: socket.socket, port: int) -> None:
    from hypercorn.asyncio import serve
    from hypercorn.config import Config

    from .gateway import app

    config = Config()
    config.bind = [f"fd://{listening.fileno()}"]
    config.keep_alive_timeout = 75
    config.loglevel = "WARNING"
    config.accesslog = None
    stopping = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    print(json.dumps({"port": port}), flush=True)
    await serve(app, config, shutdown_trigger=stopping.wait)


def main() -> int:
    arguments = _arguments()
    try:
        listening = _listen(arguments.port)
    except OSError as error:
        print(f"Port {arguments.port} cannot be used: {error.strerror}.", file=sys.stderr)
        return PORT_IS_TAKEN
    port = listening.getsockname()[1]
    _environment(port)
    logging.basicConfig(level=os.environ["LOG_LEVEL"])

    from .startup_check import IncompatiblePackage, check

    try:
        check()
    except IncompatiblePackage as error:
        print(error, file=sys.stderr)
        return INCOMPATIBLE

    from . import install

    install.everything()
    if arguments.watch_stdin:
        _watch_stdin()
    asyncio.run(_serve(listening, port))
    _end_with_children()
    return 0


if __name__ == "__main__":
    sys.exit(main())
