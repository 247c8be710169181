"""Puts the type table into ministack's CloudFormation engine."""
from __future__ import annotations

from ministack.core.responses import new_uuid
from ministack.services.cloudformation import provisioners, stacks

from .apply import Applied
from .rows import HAND_WRITTEN, ROWS
from .native import SUPPLEMENTS


def install() -> None:
    handlers = provisioners._RESOURCE_HANDLERS
    for row in ROWS:
        kept = {name: handler for name, handler in handlers.get(row.type, {}).items() if name == "import"}
        handlers[row.type] = {**kept, **Applied(row).handlers()}
        # What a replacement is, the row itself decides.
        provisioners._REPLACING_PROPERTIES.pop(row.type, None)
        if row.takes_tags:
            provisioners._STACK_TAG_PROPERTY.setdefault(row.type, ("Tags", "list"))
    for written in HAND_WRITTEN:
        handlers[written.type] = written.handlers()
    for supplement in SUPPLEMENTS:
        handlers[supplement.type] = supplement.around(handlers[supplement.type])
    _give_threads({entry.type for entry in (*ROWS, *HAND_WRITTEN, *SUPPLEMENTS)})
    _draw_new_names()


def _give_threads(types: set[str]) -> None:
    """Rows call the server back over HTTP: on its event loop they would wait for themselves."""
    runs_on_worker_thread = stacks._runs_on_worker_thread

    def runs(resource_type: str) -> bool:
        return resource_type in types or runs_on_worker_thread(resource_type)

    stacks._runs_on_worker_thread = runs


def _draw_new_names() -> None:
    """Generated names are new for every creation, as on AWS; ministack derives them from stack and logical id.

    With a derived name, a retained log group would make the next deployment of the same stack take it over in silence.
    """
    provision = provisioners._provision_resource

    def provision_with_new_name(resource_type: str, logical_id: str, properties: dict, stack_name: str):
        if not provisioners._NAME_SEED.get():
            provisioners._NAME_SEED.set(new_uuid()[:8])
        return provision(resource_type, logical_id, properties, stack_name)

    provisioners._provision_resource = provision_with_new_name
    stacks._provision_resource = provision_with_new_name
