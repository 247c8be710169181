"""IAM groups and memberships; the other IAM types are ministack's."""
from __future__ import annotations

import json

from ..row import Resource, Row, Setting


def _document(policy: dict | str) -> str:
    return policy if isinstance(policy, str) else json.dumps(policy)


def _put_attachments(resource: Resource, old: dict, new: dict) -> None:
    api = resource.client("iam")
    before, after = old.get("ManagedPolicyArns", []), new.get("ManagedPolicyArns", [])
    for arn in [arn for arn in before if arn not in after]:
        api.detach_group_policy(GroupName=resource.id, PolicyArn=arn)
    for arn in [arn for arn in after if arn not in before]:
        api.attach_group_policy(GroupName=resource.id, PolicyArn=arn)


def _put_inline(resource: Resource, old: dict, new: dict) -> None:
    api = resource.client("iam")
    wanted = {policy["PolicyName"]: policy["PolicyDocument"] for policy in new.get("Policies", [])}
    for policy in old.get("Policies", []):
        if policy["PolicyName"] not in wanted:
            api.delete_group_policy(GroupName=resource.id, PolicyName=policy["PolicyName"])
    for name, document in wanted.items():
        api.put_group_policy(GroupName=resource.id, PolicyName=name, PolicyDocument=_document(document))


def _put_users(resource: Resource, old: dict, new: dict) -> None:
    api, group = resource.client("iam"), resource.properties["GroupName"]
    before, after = old.get("Users", []), new.get("Users", [])
    for user in [user for user in before if user not in after]:
        api.remove_user_from_group(GroupName=group, UserName=user)
    for user in [user for user in after if user not in before]:
        api.add_user_to_group(GroupName=group, UserName=user)


def _group_attributes(resource: Resource) -> dict:
    return {"Arn": resource.client("iam").get_group(GroupName=resource.id)["Group"]["Arn"]}


def _empty_group(resource: Resource) -> None:
    """DeleteGroup refuses a group that still has policies; CloudFormation takes its own off first."""
    _put_attachments(resource, resource.properties, {})
    _put_inline(resource, resource.properties, {})


class Membership:
    """AWS::IAM::UserToGroupAddition has no operation of its own, so it is no row: a physical id and a list of users."""

    type = "AWS::IAM::UserToGroupAddition"

    @staticmethod
    def handlers() -> dict:
        def resource(properties: dict) -> Resource:
            return Resource("", "", properties)

        def create(logical_id: str, properties: dict, stack_name: str):
            _put_users(resource(properties), {}, properties)
            physical_id = Resource(logical_id, stack_name, {}).generated_name()
            return physical_id, {"Id": physical_id}

        def update(physical_id: str, old: dict, new: dict, stack_name: str, logical_id: str):
            if old["GroupName"] != new["GroupName"]:
                return create(logical_id, new, stack_name)
            _put_users(resource(new), old, new)
            return physical_id, {"Id": physical_id}

        def delete(_physical_id: str, properties: dict) -> None:
            api = resource(properties).client("iam")
            for user in properties.get("Users", []):
                try:
                    api.remove_user_from_group(GroupName=properties["GroupName"], UserName=user)
                except api.exceptions.NoSuchEntityException:
                    continue

        return {"create": create, "update": update, "update_with_logical_id": True, "delete": delete}


ROWS = (
    Row(
        type="AWS::IAM::Group", service="iam",
        # ministack has no UpdateGroup: a changed path replaces the group here, where AWS changes it.
        create="CreateGroup", delete="DeleteGroup",
        id="GroupName", keys={"GroupName": "Ref"}, name=("GroupName", 128),
        settings=(
            Setting(("ManagedPolicyArns",), _put_attachments, lambda resource, old: _put_attachments(resource, old, {})),
            Setting(("Policies",), _put_inline, lambda resource, old: _put_inline(resource, old, {})),
        ),
        attributes=_group_attributes,
        before_delete=_empty_group,
        gone=("NoSuchEntity",),
    ),
)
