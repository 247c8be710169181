"""moto's WSGI application, embedded: no second port, no second process."""
from __future__ import annotations

import asyncio
import functools
import io
import sys

from . import moto_fixes
from .state import Caller

Response = tuple[int, list[tuple[bytes, bytes]], bytes]


@functools.lru_cache(maxsize=1)
def _application():
    from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app

    moto_fixes.apply()
    return DomainDispatcherApplication(create_backend_app)


def _serve(method: str, path: str, query: str, headers: dict[str, str], body: bytes) -> Response:
    environ = {
        "REQUEST_METHOD": method,
        "PATH_INFO": path,
        "RAW_URI": f"{path}?{query}" if query else path,
        "QUERY_STRING": query,
        "SERVER_NAME": "localhost",
        "SERVER_PORT": "80",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": "http",
        "wsgi.input": io.BytesIO(body),
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": True,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
        "CONTENT_LENGTH": str(len(body)),
        "CONTENT_TYPE": headers.get("content-type", ""),
        **{"HTTP_" + name.upper().replace("-", "_"): value for name, value in headers.items()},
    }
    started: list = []

    def start_response(status: str, response_headers: list[tuple[str, str]], _exc_info=None):
        started[:] = [int(status.split(" ", 1)[0]), response_headers]

    payload = b"".join(_application()(environ, start_response))
    status, response_headers = started
    return status, [(k.lower().encode(), v.encode("latin-1")) for k, v in response_headers], payload


async def serve(caller: Caller, method: str, path: str, query: str, headers: dict[str, str], body: bytes) -> Response:
    # The account rides in a header of moto's own: it would take any key for its default account.
    headers = {**headers, "x-moto-account-id": caller.account}
    return await asyncio.to_thread(_serve, method, path, query, headers, body)
