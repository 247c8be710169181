"""GuardDuty: detectors, filters, publishing destinations and malware protection plans, as far as they are configuration.

moto keeps whatever features it was last told and has neither a second-detector error, nor destinations, nor tags;
a construct that adopts an account's detector could not be tested on that.
"""
from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from urllib.parse import unquote

from ..operations import Operation
from ..state import Caller
from .service import OwnService, ServiceError, now

_FOUNDATIONAL = ("CLOUD_TRAIL", "DNS_LOGS", "FLOW_LOGS")
#: Enabled unless the caller says otherwise (API reference of CreateDetector).
_ON_BY_DEFAULT = ("S3_DATA_EVENTS", "EKS_AUDIT_LOGS", "EBS_MALWARE_PROTECTION", "RDS_LOGIN_EVENTS", "LAMBDA_NETWORK_LOGS")
_OFF_BY_DEFAULT = ("EKS_RUNTIME_MONITORING", "RUNTIME_MONITORING")
_ADDITIONAL = {
    "EKS_RUNTIME_MONITORING": ("EKS_ADDON_MANAGEMENT",),
    "RUNTIME_MONITORING": ("EKS_ADDON_MANAGEMENT", "ECS_FARGATE_AGENT_MANAGEMENT", "EC2_AGENT_MANAGEMENT"),
}


@dataclass
class _Region:
    detectors: dict[str, dict] = field(default_factory=dict)
    filters: dict[str, dict[str, dict]] = field(default_factory=dict)
    destinations: dict[str, dict[str, dict]] = field(default_factory=dict)
    plans: dict[str, dict] = field(default_factory=dict)


def _rejected(reason: str) -> ServiceError:
    return ServiceError("BadRequestException", f"The request is rejected because {reason}")


class GuardDuty(OwnService):
    name = "guardduty"

    def new_state(self) -> _Region:
        return _Region()

    def resource_arn(self, caller: Caller, operation: Operation) -> str:
        prefix = f"arn:{caller.partition}:guardduty:{caller.region}:{caller.account}:"
        detector = operation.path_parameters.get("DetectorId")
        if detector:
            name = operation.path_parameters.get("FilterName")
            return f"{prefix}detector/{detector}" + (f"/filter/{name}" if name else "")
        plan = operation.path_parameters.get("MalwareProtectionPlanId")
        return f"{prefix}malware-protection-plan/{plan}" if plan else "*"

    def _detector(self, caller: Caller, params: dict) -> dict:
        detector = self.state(caller).detectors.get(params["DetectorId"])
        if detector is None:
            raise _rejected("the input detectorId is not owned by the current account.")
        return detector

    # Detectors

    def CreateDetector(self, caller: Caller, params: dict) -> dict:
        state = self.state(caller)
        if state.detectors:
            raise _rejected("a detector already exists for the current account.")
        detector_id = uuid.uuid4().hex
        role = "role/aws-service-role/guardduty.amazonaws.com/AWSServiceRoleForAmazonGuardDuty"
        detector = {
            "CreatedAt": now(),
            "ServiceRole": f"arn:{caller.partition}:iam::{caller.account}:{role}",
            "FindingPublishingFrequency": "SIX_HOURS",
            "Status": "ENABLED",
            "Tags": params.get("Tags", {}),
            "Features": [_feature(name, "ENABLED") for name in _FOUNDATIONAL + _ON_BY_DEFAULT]
            + [_feature(name, "DISABLED") for name in _OFF_BY_DEFAULT],
        }
        _configure(detector, params)
        state.detectors[detector_id] = detector
        state.filters[detector_id] = {}
        state.destinations[detector_id] = {}
        return {"DetectorId": detector_id}

    def ListDetectors(self, caller: Caller, params: dict) -> dict:
        return {"DetectorIds": list(self.state(caller).detectors)}

    def GetDetector(self, caller: Caller, params: dict) -> dict:
        detector = self._detector(caller, params)
        return {**detector, "DataSources": _legacy_data_sources(detector)}

    def UpdateDetector(self, caller: Caller, params: dict) -> None:
        _configure(self._detector(caller, params), params)

    def DeleteDetector(self, caller: Caller, params: dict) -> None:
        self._detector(caller, params)
        state = self.state(caller)
        for kept in (state.detectors, state.filters, state.destinations):
            kept.pop(params["DetectorId"], None)

    # Filters

    def CreateFilter(self, caller: Caller, params: dict) -> dict:
        self._detector(caller, params)
        filters = self.state(caller).filters[params["DetectorId"]]
        if params["Name"] in filters:
            raise _rejected("a filter with the given name already exists.")
        filters[params["Name"]] = {"Action": "NOOP", "Rank": 1, "Tags": {}, "CreatedAt": now(), **params}
        return {"Name": params["Name"]}

    def _filter(self, caller: Caller, params: dict) -> dict:
        self._detector(caller, params)
        found = self.state(caller).filters[params["DetectorId"]].get(params["FilterName"])
        if found is None:
            raise _rejected("since no such resource found.")
        return found

    def ListFilters(self, caller: Caller, params: dict) -> dict:
        self._detector(caller, params)
        return {"FilterNames": list(self.state(caller).filters[params["DetectorId"]])}

    def GetFilter(self, caller: Caller, params: dict) -> dict:
        return self._filter(caller, params)

    def UpdateFilter(self, caller: Caller, params: dict) -> dict:
        changes = {key: value for key, value in params.items() if key not in ("DetectorId", "FilterName")}
        self._filter(caller, params).update({**changes, "UpdatedAt": now()})
        return {"Name": params["FilterName"]}

    def DeleteFilter(self, caller: Caller, params: dict) -> None:
        self._filter(caller, params)
        del self.state(caller).filters[params["DetectorId"]][params["FilterName"]]

    # Publishing destinations

    def CreatePublishingDestination(self, caller: Caller, params: dict) -> dict:
        self._detector(caller, params)
        destinations = self.state(caller).destinations[params["DetectorId"]]
        if any(known["DestinationType"] == params["DestinationType"] for known in destinations.values()):
            raise _rejected("a publishing destination of this type already exists.")
        destination_id = uuid.uuid4().hex
        state = {"DestinationId": destination_id, "Status": "PUBLISHING", "PublishingFailureStartTimestamp": 0}
        destinations[destination_id] = {**params, **state}
        return {"DestinationId": destination_id}

    def _destination(self, caller: Caller, params: dict) -> dict:
        self._detector(caller, params)
        found = self.state(caller).destinations[params["DetectorId"]].get(params["DestinationId"])
        if found is None:
            raise _rejected("one or more input parameters have invalid values.")
        return found

    def ListPublishingDestinations(self, caller: Caller, params: dict) -> dict:
        self._detector(caller, params)
        return {"Destinations": list(self.state(caller).destinations[params["DetectorId"]].values())}

    def DescribePublishingDestination(self, caller: Caller, params: dict) -> dict:
        return self._destination(caller, params)

    def UpdatePublishingDestination(self, caller: Caller, params: dict) -> None:
        self._destination(caller, params).update(params)

    def DeletePublishingDestination(self, caller: Caller, params: dict) -> None:
        self._destination(caller, params)
        del self.state(caller).destinations[params["DetectorId"]][params["DestinationId"]]

    # Malware protection plans

    def CreateMalwareProtectionPlan(self, caller: Caller, params: dict) -> dict:
        plan_id = uuid.uuid4().hex[:20]
        arn = f"arn:{caller.partition}:guardduty:{caller.region}:{caller.account}:malware-protection-plan/{plan_id}"
        self.state(caller).plans[plan_id] = {"Tags": {}, **params, "Arn": arn, "CreatedAt": now(), "Status": "ACTIVE", "StatusReasons": []}
        return {"MalwareProtectionPlanId": plan_id}

    def _plan(self, caller: Caller, params: dict) -> dict:
        found = self.state(caller).plans.get(params["MalwareProtectionPlanId"])
        if found is None:
            raise ServiceError("ResourceNotFoundException", "The requested resource can't be found.", 404)
        return found

    def ListMalwareProtectionPlans(self, caller: Caller, params: dict) -> dict:
        return {"MalwareProtectionPlans": [{"MalwareProtectionPlanId": plan_id} for plan_id in self.state(caller).plans]}

    def GetMalwareProtectionPlan(self, caller: Caller, params: dict) -> dict:
        return self._plan(caller, params)

    def UpdateMalwareProtectionPlan(self, caller: Caller, params: dict) -> None:
        changes = dict(params)
        plan = self._plan(caller, params)
        if "ProtectedResource" in changes:
            bucket = {**plan["ProtectedResource"]["S3Bucket"], **changes["ProtectedResource"].get("S3Bucket", {})}
            changes["ProtectedResource"] = {"S3Bucket": bucket}
        plan.update(changes)

    def DeleteMalwareProtectionPlan(self, caller: Caller, params: dict) -> None:
        self._plan(caller, params)
        del self.state(caller).plans[params["MalwareProtectionPlanId"]]

    # Tags

    def _tags(self, caller: Caller, params: dict) -> dict:
        kind, _, rest = unquote(params["ResourceArn"]).split(":", 5)[-1].partition("/")
        state = self.state(caller)
        resource = state.plans.get(rest) if kind == "malware-protection-plan" else state.detectors.get(rest.split("/")[0])
        parts = rest.split("/")
        if len(parts) == 3 and resource is not None:
            kept = state.filters if parts[1] == "filter" else state.destinations
            resource = kept[parts[0]].get(parts[2])
        if resource is None:
            raise _rejected("the resource ARN is not valid.")
        return resource.setdefault("Tags", {})

    def TagResource(self, caller: Caller, params: dict) -> None:
        self._tags(caller, params).update(params["Tags"])

    def UntagResource(self, caller: Caller, params: dict) -> None:
        tags = self._tags(caller, params)
        for key in params["TagKeys"]:
            tags.pop(key, None)

    def ListTagsForResource(self, caller: Caller, params: dict) -> dict:
        return {"Tags": self._tags(caller, params)}


def _feature(name: str, status: str) -> dict:
    feature: dict = {"Name": name, "Status": status, "UpdatedAt": now()}
    if name in _ADDITIONAL:
        feature["AdditionalConfiguration"] = [{"Name": extra, "Status": "DISABLED", "UpdatedAt": now()} for extra in _ADDITIONAL[name]]
    return feature


def _configure(detector: dict, params: dict) -> None:
    wanted = {feature["Name"]: feature for feature in params.get("Features", [])}
    if set(_OFF_BY_DEFAULT) <= set(wanted):
        raise _rejected("EKS_RUNTIME_MONITORING and RUNTIME_MONITORING cannot both be specified.")
    known = {feature["Name"]: feature for feature in detector["Features"]}
    for name, wish in wanted.items():
        feature = known.setdefault(name, _feature(name, "DISABLED"))
        extras = {extra["Name"]: extra for extra in feature.get("AdditionalConfiguration", [])}
        for extra in wish.get("AdditionalConfiguration", []):
            if extra["Name"] not in extras:
                raise _rejected(f"{extra['Name']} is not an additional configuration of {name}.")
            extras[extra["Name"]].update({**extra, "UpdatedAt": now()})
        feature.update({"Status": wish.get("Status", feature["Status"]), "UpdatedAt": now()})
    detector["Features"] = list(known.values())
    if "Enable" in params:
        detector["Status"] = "ENABLED" if params["Enable"] else "DISABLED"
    if "FindingPublishingFrequency" in params:
        detector["FindingPublishingFrequency"] = params["FindingPublishingFrequency"]
    for feature, enabled in _legacy_wishes(params.get("DataSources", {})):
        known[feature]["Status"] = "ENABLED" if enabled else "DISABLED"
    detector["UpdatedAt"] = now()


def _legacy_wishes(sources: dict) -> list[tuple[str, bool]]:
    wishes = [
        ("S3_DATA_EVENTS", sources.get("S3Logs", {}).get("Enable")),
        ("EKS_AUDIT_LOGS", sources.get("Kubernetes", {}).get("AuditLogs", {}).get("Enable")),
        ("EBS_MALWARE_PROTECTION", sources.get("MalwareProtection", {}).get("ScanEc2InstanceWithFindings", {}).get("EbsVolumes")),
    ]
    return [(name, bool(wish)) for name, wish in wishes if wish is not None]


def _legacy_data_sources(detector: dict) -> dict:
    status = {feature["Name"]: {"Status": feature["Status"]} for feature in detector["Features"]}
    return {
        "CloudTrail": status["CLOUD_TRAIL"],
        "DNSLogs": status["DNS_LOGS"],
        "FlowLogs": status["FLOW_LOGS"],
        "S3Logs": status["S3_DATA_EVENTS"],
        "Kubernetes": {"AuditLogs": status["EKS_AUDIT_LOGS"]},
        "MalwareProtection": {"ScanEc2InstanceWithFindings": {"EbsVolumes": status["EBS_MALWARE_PROTECTION"]}},
    }
