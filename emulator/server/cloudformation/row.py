"""A row of the type table: which calls create, change and delete a resource."""
from __future__ import annotations

import functools
from dataclasses import dataclass, field
from typing import Any, Callable

import boto3
from botocore.config import Config
from ministack.core.responses import get_account_id, get_region
from ministack.services.cloudformation import provisioners

from ..state import partition_of


@functools.lru_cache(maxsize=64)
def client(service: str, account: str, region: str):
    import os

    return boto3.session.Session().client(
        service, region_name=region, endpoint_url=os.environ["AWS_ENDPOINT_URL"], aws_access_key_id=account, aws_secret_access_key="emulator",
        config=Config(s3={"addressing_style": "path"}, retries={"max_attempts": 1}, max_pool_connections=20))


@dataclass
class Resource:
    """The resource a row is working on."""

    logical_id: str
    stack_name: str
    properties: dict[str, Any]
    id: str = ""

    @property
    def account(self) -> str:
        return get_account_id()

    @property
    def region(self) -> str:
        return get_region()

    @property
    def partition(self) -> str:
        return partition_of(self.region)

    def client(self, service: str):
        return client(service, self.account, self.region)

    def generated_name(self, length: int = 128, *, lowercase: bool = False) -> str:
        return provisioners._physical_name(self.stack_name, self.logical_id, max_len=length, lowercase=lowercase)


@dataclass(frozen=True)
class Setting:
    """Properties with calls of their own: `put` when one is there or changes, `reset` when the last of them disappears.

    Both get the resource, and the properties of the setting before and after.
    """

    properties: tuple[str, ...]
    put: Callable[[Resource, dict, dict], None]
    reset: Callable[[Resource, dict], None]
    #: Whether a new resource needs the call. The rest is told to the create operation.
    at_creation: bool = True


@dataclass(frozen=True)
class Row:
    """How one CloudFormation type is made of API calls.

    A changed property that the update operation has no member for means replacement, as long as no setting takes it.
    """

    type: str
    service: str
    create: str
    delete: str
    #: Member of create's answer, or property, that becomes the physical id.
    id: str
    update: str | None = None
    #: Parameters that address the resource in update and delete: member -> "Ref", or the name of a property.
    keys: dict[str, str] = field(default_factory=dict)
    #: Property that gets a generated name when the template has none, and the longest name.
    name: tuple[str, int] | None = None
    #: CloudFormation's name -> the API's.
    rename: dict[str, str] = field(default_factory=dict)
    #: What a property that disappears from the template goes back to.
    defaults: dict[str, Any] = field(default_factory=dict)
    #: Properties that the schema replaces although the update operation has a member for them.
    create_only: tuple[str, ...] = ()
    settings: tuple[Setting, ...] = ()
    attributes: Callable[[Resource], dict[str, Any]] = lambda _resource: {}
    #: Error codes of a delete that say "it is not there".
    gone: tuple[str, ...] = ("ResourceNotFoundException", "NoSuchEntity", "NotFoundException", "404")
    #: Adjusts the properties before anything is called.
    prepare: Callable[[Resource], None] = lambda _resource: None
    #: The create operation's parameters, where they are not simply the properties; `creation_reads` names what it looks at.
    creation: Callable[[Resource], dict[str, Any]] | None = None
    creation_reads: tuple[str, ...] = ()
    #: What has to go before the delete operation accepts.
    before_delete: Callable[[Resource], None] = lambda _resource: None
    #: Raises if the name is taken, for create operations that would take over what is there.
    refuse_taken: Callable[[Resource], None] = lambda _resource: None

    @property
    def takes_tags(self) -> bool:
        return any("Tags" in setting.properties for setting in self.settings)
