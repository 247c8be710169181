"""Certificates: the setting of the account. The certificates themselves are ministack's (`native.py`)."""
from __future__ import annotations

import uuid

from ..row import Resource

_DEFAULT_DAYS = 45


class ExpiryEvents:
    """AWS::CertificateManager::Account is no resource that comes and goes: its deletion puts back what an account begins with."""

    type = "AWS::CertificateManager::Account"

    @staticmethod
    def handlers() -> dict:
        def put(days: int) -> tuple[str, dict]:
            resource = Resource("", "", {})
            resource.client("acm").put_account_configuration(ExpiryEvents={"DaysBeforeExpiry": days}, IdempotencyToken=uuid.uuid4().hex)
            return resource.account, {"AccountId": resource.account}

        def days_of(properties: dict) -> int:
            return int(properties["ExpiryEventsConfiguration"].get("DaysBeforeExpiry", _DEFAULT_DAYS))

        def create(_logical_id: str, properties: dict, _stack_name: str):
            return put(days_of(properties))

        def update(_physical_id: str, _old: dict, new: dict, _stack_name: str, _logical_id: str):
            return put(days_of(new))

        def delete(_physical_id: str, _properties: dict) -> None:
            put(_DEFAULT_DAYS)

        return {"create": create, "update": update, "update_with_logical_id": True, "delete": delete}
