"""A custom resource whose creation failed is sent a Delete, with the physical id of its failed answer, as AWS does.

ministack forgets the resource instead, so that a provider which cleans up on Delete would never be seen to do it.
"""
from __future__ import annotations

from ministack.core.responses import new_uuid
from ministack.services.cloudformation import _stacks, custom_resource

#: (stack id, logical id) -> physical id of the last answer that said FAILED.
_failed: dict[tuple[str, str], str] = {}


def install() -> None:
    deliver, invoke = custom_resource.deliver_response, custom_resource.invoke_custom_resource

    def deliver_and_remember(token: str, response: dict) -> bool:
        if response.get("Status") == "FAILED":
            _failed[(response.get("StackId", ""), response.get("LogicalResourceId", ""))] = response.get("PhysicalResourceId") or ""
        return deliver(token, response)

    def invoke_and_clean_up(request_type: str, logical_id: str, props: dict, stack_name: str, stack_id: str, resource_type: str, *more, **named):
        try:
            return invoke(request_type, logical_id, props, stack_name, stack_id, resource_type, *more, **named)
        except (RuntimeError, TimeoutError) as failure:
            if request_type != "Create" or (_stacks.get(stack_name) or {}).get("DisableRollback"):
                raise
            physical_id = _failed.pop((stack_id, logical_id), "") or f"{stack_name}-{logical_id}-{new_uuid()[:12].upper()}"
            try:
                invoke("Delete", logical_id, props, stack_name, stack_id, resource_type, physical_id=physical_id)
            except Exception as second:
                raise RuntimeError(f"{failure} (and the Delete that followed failed: {second})") from failure
            raise

    custom_resource.deliver_response = deliver_and_remember
    custom_resource.invoke_custom_resource = invoke_and_clean_up
