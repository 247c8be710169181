"""AWS WAF. ministack keeps web ACLs, sets and rule groups, without some of their members; moto keeps what they log to."""
from __future__ import annotations

import copy
from typing import Any, Callable

from botocore import xform_name
from botocore.exceptions import ClientError
from ministack.services import waf

from ..apply import without_service_tags
from ..fit import UnknownProperty, fit
from ..row import Resource

SERVICE = "wafv2"
_IMMUTABLE = ("Name", "Scope", "IPAddressVersion", "Capacity")
#: What ministack's web ACLs lack.
_LACKING = ("AssociationConfig", "CaptchaConfig", "ChallengeConfig", "CustomResponseBodies", "DataProtectionConfig", "TokenDomains")


def _fitted(resource: Resource, type_name: str, operation: str, params: dict) -> dict:
    shape = resource.client(SERVICE).meta.service_model.operation_model(operation).input_shape
    try:
        return fit(shape, params)
    except UnknownProperty as error:
        raise ValueError(f"The emulator does not implement this property of {type_name}: {error}.") from None


def _as_patterns(properties: dict) -> dict:
    patterns = properties.get("RegularExpressionList", [])
    return {**properties, "RegularExpressionList": [{"RegexString": pattern} for pattern in patterns]}


def _keep_lacking(resource: Resource, acl_id: str, told: dict) -> None:
    record = waf.web_acl_record(acl_id, resource.properties["Scope"])
    for name in _LACKING:
        record.pop(name, None)
        if name in told:
            record[name] = told[name]


class Named:
    """No row: changes and deletions name the lock token that only a look tells, and the ARN stands inside of the answer."""

    def __init__(self, kind: str, *, prepare: Callable[[dict], dict] = dict, keep: Callable[[Resource, str, dict], None] = lambda *_: None) -> None:
        self.type = f"AWS::WAFv2::{kind}"
        self.kind, self.prepare, self.keep = kind, prepare, keep

    def handlers(self) -> dict:
        return {"create": self.create, "update": self.update, "update_with_logical_id": True, "delete": self.delete}

    def create(self, logical_id: str, properties: dict, stack_name: str):
        resource = self._resource(logical_id, stack_name, properties)
        resource.properties.setdefault("Name", resource.generated_name(128))
        told = _fitted(resource, self.type, f"Create{self.kind}", self.prepare(resource.properties))
        made = self._call(resource, "Create", told)["Summary"]
        self.keep(resource, made["Id"], told)
        return f"{made['Name']}|{made['Id']}|{resource.properties['Scope']}", self._attributes(resource, made)

    def update(self, physical_id: str, old: dict, new: dict, stack_name: str, logical_id: str):
        if any(old.get(name) != new.get(name) for name in _IMMUTABLE):
            # The engine deletes the predecessor itself, once the rest of the update has worked.
            return self.create(logical_id, new, stack_name)
        resource, address = self._resource(logical_id, stack_name, new), self._address(physical_id)
        found = self._call(resource, "Get", address)
        changed = {name: value for name, value in self.prepare(resource.properties).items() if name not in (*_IMMUTABLE, "Tags")}
        told = _fitted(resource, self.type, f"Update{self.kind}", {**changed, **address, "LockToken": found["LockToken"]})
        self._call(resource, "Update", told)
        self.keep(resource, address["Id"], told)
        return physical_id, self._attributes(resource, found[self.kind])

    def delete(self, physical_id: str, properties: dict) -> None:
        resource, address = self._resource("", "", properties), self._address(physical_id)
        try:
            found = self._call(resource, "Get", address)
            self._call(resource, "Delete", {**address, "LockToken": found["LockToken"]})
        except ClientError as error:
            if error.response["Error"]["Code"] != "WAFNonexistentItemException":
                raise

    def _call(self, resource: Resource, verb: str, params: dict) -> dict:
        return getattr(resource.client(SERVICE), xform_name(f"{verb}{self.kind}"))(**params)

    @staticmethod
    def _resource(logical_id: str, stack_name: str, properties: dict) -> Resource:
        return Resource(logical_id, stack_name, copy.deepcopy(without_service_tags(properties)))

    @staticmethod
    def _address(physical_id: str) -> dict[str, Any]:
        name, identifier, scope = physical_id.split("|")
        return {"Name": name, "Id": identifier, "Scope": scope}

    @staticmethod
    def _attributes(resource: Resource, found: dict) -> dict:
        return {"Arn": found["ARN"], "Id": found["Id"], "Capacity": 0, "LabelNamespace": f"awswaf:{resource.account}:webacl:{found['Name']}:"}


class Association:
    """No row: it has no id of its own, and any change is another one."""

    type = "AWS::WAFv2::WebACLAssociation"

    @classmethod
    def handlers(cls) -> dict:
        def create(logical_id: str, properties: dict, stack_name: str):
            told = {"WebACLArn": properties["WebACLArn"], "ResourceArn": properties["ResourceArn"]}
            Resource(logical_id, stack_name, properties).client(SERVICE).associate_web_acl(**told)
            return "|".join(told.values()), {}

        def update(_physical_id: str, _old: dict, new: dict, stack_name: str, logical_id: str):
            return create(logical_id, new, stack_name)

        def delete(physical_id: str, properties: dict) -> None:
            web_acl, resource_arn = physical_id.split("|")
            api = Resource("", "", properties).client(SERVICE)
            # After a replacement another web ACL may have taken its place.
            if waf._associations.get(resource_arn) == web_acl:
                api.disassociate_web_acl(ResourceArn=resource_arn)

        return {"create": create, "update": update, "update_with_logical_id": True, "delete": delete}


class Logging:
    """No row: the operation takes everything inside of one member. Moto does not look whether there is such a web ACL."""

    type = "AWS::WAFv2::LoggingConfiguration"

    @classmethod
    def handlers(cls) -> dict:
        def put(logical_id: str, properties: dict, stack_name: str):
            resource = Resource(logical_id, stack_name, without_service_tags(properties))
            arn = properties["ResourceArn"]
            _, missing = waf._resolve_local_web_acl(arn)
            if missing:
                raise ValueError(f"AWS WAF couldn’t perform the operation because your resource doesn’t exist: {arn}")
            wrong = [name for name in map(_name_of, properties["LogDestinationConfigs"]) if not name.startswith("aws-waf-logs-")]
            if wrong:
                raise ValueError(f"The ARN isn't valid. A valid ARN begins with arn: and includes aws-waf-logs-, got {wrong[0]}")
            told = _fitted(resource, cls.type, "PutLoggingConfiguration", {"LoggingConfiguration": resource.properties})
            resource.client(SERVICE).put_logging_configuration(**told)
            return arn, {"ManagedByFirewallManager": False}

        def update(physical_id: str, _old: dict, new: dict, stack_name: str, logical_id: str):
            return put(logical_id, new, stack_name)

        def delete(physical_id: str, properties: dict) -> None:
            api = Resource("", "", properties).client(SERVICE)
            try:
                api.delete_logging_configuration(ResourceArn=physical_id)
            except api.exceptions.WAFNonexistentItemException:
                return

        return {"create": put, "update": update, "update_with_logical_id": True, "delete": delete}


def _name_of(arn: str) -> str:
    return arn.rsplit(":", 1)[-1].rsplit("/", 1)[-1]


HAND_WRITTEN = (
    Named("WebACL", keep=_keep_lacking),
    Named("IPSet"),
    Named("RegexPatternSet", prepare=_as_patterns),
    Named("RuleGroup"),
    Association,
    Logging,
)
