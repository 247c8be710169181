"""IAM Identity Center: permission sets, assignments, and the groups of its identity store. Moto answers both APIs."""
from __future__ import annotations

import json
from typing import Any

from ..row import Resource, Row

SERVICE = "sso-admin"
_PLAIN = {"Description": "Description", "SessionDuration": "SessionDuration", "RelayStateType": "RelayState"}
_IMPLEMENTED = {"InstanceArn", "Name", "ManagedPolicies", "CustomerManagedPolicyReferences", "InlinePolicy", "Tags", *_PLAIN}


def _resource(logical_id: str, stack_name: str, properties: dict) -> Resource:
    return Resource(logical_id, stack_name, properties)


def _plain(properties: dict) -> dict[str, Any]:
    return {member: properties[name] for name, member in _PLAIN.items() if name in properties}


def _customer_managed(properties: dict) -> list[tuple[str, str]]:
    return [(item["Name"], item.get("Path", "/")) for item in properties.get("CustomerManagedPolicyReferences", [])]


def _put_policies(resource: Resource, arn: str, old: dict, new: dict) -> None:
    api = resource.client(SERVICE)
    address = {"InstanceArn": new["InstanceArn"], "PermissionSetArn": arn}
    before, after = old.get("ManagedPolicies", []), new.get("ManagedPolicies", [])
    for policy in [policy for policy in before if policy not in after]:
        api.detach_managed_policy_from_permission_set(**address, ManagedPolicyArn=policy)
    for policy in [policy for policy in after if policy not in before]:
        api.attach_managed_policy_to_permission_set(**address, ManagedPolicyArn=policy)
    named_before, named_after = _customer_managed(old), _customer_managed(new)
    for name, path in [entry for entry in named_before if entry not in named_after]:
        api.detach_customer_managed_policy_reference_from_permission_set(**address, CustomerManagedPolicyReference={"Name": name, "Path": path})
    for name, path in [entry for entry in named_after if entry not in named_before]:
        api.attach_customer_managed_policy_reference_to_permission_set(**address, CustomerManagedPolicyReference={"Name": name, "Path": path})
    if new.get("InlinePolicy"):
        document = new["InlinePolicy"]
        api.put_inline_policy_to_permission_set(**address, InlinePolicy=document if isinstance(document, str) else json.dumps(document))
    elif old.get("InlinePolicy"):
        api.delete_inline_policy_from_permission_set(**address)


class PermissionSet:
    """No row: its ARN stands inside of the answer, and its policies have calls of their own."""

    type = "AWS::SSO::PermissionSet"

    @classmethod
    def handlers(cls) -> dict:
        def create(logical_id: str, properties: dict, stack_name: str):
            unknown = sorted(properties.keys() - _IMPLEMENTED)
            if unknown:
                raise ValueError(f"The emulator does not implement {cls.type}.{unknown[0]}.")
            resource = _resource(logical_id, stack_name, properties)
            api = resource.client(SERVICE)
            taken = [
                api.describe_permission_set(InstanceArn=properties["InstanceArn"], PermissionSetArn=arn)["PermissionSet"]["Name"]
                for arn in api.list_permission_sets(InstanceArn=properties["InstanceArn"])["PermissionSets"]
            ]
            if properties["Name"] in taken:
                raise ValueError(f"{properties['Name']} already exists")
            arn = api.create_permission_set(
                InstanceArn=properties["InstanceArn"], Name=properties["Name"], **_plain(properties))["PermissionSet"]["PermissionSetArn"]
            _put_policies(resource, arn, {}, properties)
            return arn, {"PermissionSetArn": arn}

        def update(physical_id: str, old: dict, new: dict, stack_name: str, logical_id: str):
            if any(old[name] != new[name] for name in ("InstanceArn", "Name")):
                return create(logical_id, new, stack_name)
            resource = _resource(logical_id, stack_name, new)
            resource.client(SERVICE).update_permission_set(InstanceArn=new["InstanceArn"], PermissionSetArn=physical_id, **_plain(new))
            _put_policies(resource, physical_id, old, new)
            return physical_id, {"PermissionSetArn": physical_id}

        def delete(physical_id: str, properties: dict) -> None:
            api = _resource("", "", properties).client(SERVICE)
            try:
                assigned = api.list_accounts_for_provisioned_permission_set(InstanceArn=properties["InstanceArn"], PermissionSetArn=physical_id)
                if assigned["AccountIds"]:
                    # Moto would delete it; IAM Identity Center refuses.
                    raise ValueError(f"{physical_id} has assignments")
                api.delete_permission_set(InstanceArn=properties["InstanceArn"], PermissionSetArn=physical_id)
            except api.exceptions.ResourceNotFoundException:
                return

        return {"create": create, "update": update, "update_with_logical_id": True, "delete": delete}


class Assignment:
    """No row: an assignment has no id of its own. Any change is another one."""

    type = "AWS::SSO::Assignment"
    _MEMBERS = ("InstanceArn", "PermissionSetArn", "TargetId", "TargetType", "PrincipalType", "PrincipalId")

    @classmethod
    def handlers(cls) -> dict:
        def told(properties: dict) -> dict:
            return {name: str(properties[name]) for name in cls._MEMBERS}

        def create(logical_id: str, properties: dict, stack_name: str):
            status = _resource(logical_id, stack_name, properties).client(SERVICE).create_account_assignment(**told(properties))
            if status["AccountAssignmentCreationStatus"]["Status"] == "FAILED":
                raise ValueError(status["AccountAssignmentCreationStatus"].get("FailureReason", "the assignment failed"))
            return "|".join(told(properties).values()), {}

        def update(physical_id: str, old: dict, new: dict, stack_name: str, logical_id: str):
            return (physical_id, {}) if told(old) == told(new) else create(logical_id, new, stack_name)

        def delete(_physical_id: str, properties: dict) -> None:
            api = _resource("", "", properties).client(SERVICE)
            try:
                api.delete_account_assignment(**told(properties))
            except api.exceptions.ResourceNotFoundException:
                return

        return {"create": create, "update": update, "update_with_logical_id": True, "delete": delete}


ROWS = (
    Row(
        type="AWS::IdentityStore::Group", service="identitystore",
        # Moto has no UpdateGroup: any change replaces the group here.
        create="CreateGroup", delete="DeleteGroup",
        id="GroupId", keys={"IdentityStoreId": "IdentityStoreId", "GroupId": "Ref"},
        attributes=lambda resource: {"GroupId": resource.id},
    ),
)
