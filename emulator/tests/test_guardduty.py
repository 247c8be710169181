import pytest
from botocore.exceptions import ClientError


def detector(**properties):
    return {"D": {"Type": "AWS::GuardDuty::Detector", "Properties": {"Enable": True, **properties}}}


def features(found):
    return {feature["Name"]: feature["Status"] for feature in found["Features"]}


DEFAULTS = {
    "CLOUD_TRAIL": "ENABLED", "DNS_LOGS": "ENABLED", "FLOW_LOGS": "ENABLED", "S3_DATA_EVENTS": "ENABLED", "EKS_AUDIT_LOGS": "ENABLED",
    "EBS_MALWARE_PROTECTION": "ENABLED", "RDS_LOGIN_EVENTS": "ENABLED", "LAMBDA_NETWORK_LOGS": "ENABLED", "EKS_RUNTIME_MONITORING": "DISABLED",
    "RUNTIME_MONITORING": "DISABLED",
}


def test_detector_life_cycle(account):
    api = account.client("guardduty")
    runtime = {"Name": "RUNTIME_MONITORING", "Status": "ENABLED", "AdditionalConfiguration": [{"Name": "EC2_AGENT_MANAGEMENT", "Status": "ENABLED"}]}
    s3_off = {"Name": "S3_DATA_EVENTS", "Status": "DISABLED"}
    wished = detector(FindingPublishingFrequency="FIFTEEN_MINUTES", Features=[runtime, s3_off], Tags=[{"Key": "team", "Value": "security"}])
    assert account.create("gd", wished) == "CREATE_COMPLETE"
    found = api.get_detector(DetectorId=account.ids("gd")["D"])
    assert found["FindingPublishingFrequency"] == "FIFTEEN_MINUTES"
    assert features(found) == {**DEFAULTS, "RUNTIME_MONITORING": "ENABLED", "S3_DATA_EVENTS": "DISABLED"}
    additional = next(feature for feature in found["Features"] if feature["Name"] == "RUNTIME_MONITORING")["AdditionalConfiguration"]
    assert {extra["Name"]: extra["Status"] for extra in additional}["EC2_AGENT_MANAGEMENT"] == "ENABLED"
    assert found["Tags"] == {"team": "security"}

    assert account.update("gd", detector(Tags=[{"Key": "owner", "Value": "x"}])) == "UPDATE_COMPLETE"
    found = api.get_detector(DetectorId=account.ids("gd")["D"])
    assert (found["FindingPublishingFrequency"], features(found), found["Tags"]) == ("SIX_HOURS", DEFAULTS, {"owner": "x"})

    assert account.delete("gd") == "DELETE_COMPLETE"
    assert api.list_detectors()["DetectorIds"] == []


def test_disabled_detector(account):
    account.create("gd", detector(Enable=False))
    assert account.client("guardduty").get_detector(DetectorId=account.ids("gd")["D"])["Status"] == "DISABLED"


def test_second_detector_is_refused(account):
    account.client("guardduty").create_detector(Enable=True)
    assert account.create("gd", detector()) == "ROLLBACK_COMPLETE"
    assert "a detector already exists for the current account." in account.reasons("gd")[0]


def test_update_merges_features(account):
    api = account.client("guardduty")
    detector_id = api.create_detector(Enable=True)["DetectorId"]
    api.update_detector(DetectorId=detector_id, Features=[{"Name": "RDS_LOGIN_EVENTS", "Status": "DISABLED"}])
    assert features(api.get_detector(DetectorId=detector_id)) == {**DEFAULTS, "RDS_LOGIN_EVENTS": "DISABLED"}


@pytest.mark.parametrize(("call", "message"), [
    (lambda api: api.get_detector(DetectorId="0" * 32), "the input detectorId is not owned by the current account"),
    (lambda api: api.create_detector(Enable=True, Features=[{"Name": "RUNTIME_MONITORING"}, {"Name": "EKS_RUNTIME_MONITORING"}]), "cannot both be specified"),
])
def test_bad_requests(account, call, message):
    with pytest.raises(ClientError) as refused:
        call(account.client("guardduty"))
    assert refused.value.response["Error"]["Code"] == "BadRequestException"
    assert message in refused.value.response["Error"]["Message"]


def filtered(**properties):
    criteria = {"Criterion": {"severity": {"Gte": 7}}}
    rule = {"DetectorId": {"Ref": "D"}, "Name": "high", "FindingCriteria": criteria, "Action": "ARCHIVE", "Rank": 2, "Description": "d", **properties}
    return {**detector(), "F": {"Type": "AWS::GuardDuty::Filter", "Properties": {key: value for key, value in rule.items() if value is not None}}}


def test_filter_life_cycle(account):
    api = account.client("guardduty")
    assert account.create("gd", filtered()) == "CREATE_COMPLETE"
    detector_id = account.ids("gd")["D"]
    found = api.get_filter(DetectorId=detector_id, FilterName="high")
    assert (found["Action"], found["Rank"], found["Description"]) == ("ARCHIVE", 2, "d")
    assert found["FindingCriteria"] == {"Criterion": {"severity": {"Gte": 7}}}
    assert account.update("gd", filtered(Action=None, Rank=None, Description=None)) == "UPDATE_COMPLETE"
    found = api.get_filter(DetectorId=detector_id, FilterName="high")
    assert (found["Action"], found["Rank"], found["Description"]) == ("NOOP", 1, "")
    assert account.update("gd", filtered(Name="renamed")) == "UPDATE_COMPLETE"
    assert api.list_filters(DetectorId=detector_id)["FilterNames"] == ["renamed"]
    assert account.update("gd", detector()) == "UPDATE_COMPLETE"
    assert api.list_filters(DetectorId=detector_id)["FilterNames"] == []


def destination(arn):
    target = {"DestinationArn": arn, "KmsKeyArn": "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"}
    properties = {"DetectorId": {"Ref": "D"}, "DestinationType": "S3", "DestinationProperties": target}
    return {**detector(), "P": {"Type": "AWS::GuardDuty::PublishingDestination", "Properties": properties}}


def test_publishing_destination_life_cycle(account):
    api = account.client("guardduty")
    assert account.create("gd", destination("arn:aws:s3:::one")) == "CREATE_COMPLETE"
    ids = account.ids("gd")
    key = {"DetectorId": ids["D"], "DestinationId": ids["P"]}
    found = api.describe_publishing_destination(**key)
    assert found["DestinationProperties"] == {"DestinationArn": "arn:aws:s3:::one", "KmsKeyArn": "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"}
    assert account.update("gd", destination("arn:aws:s3:::two")) == "UPDATE_COMPLETE"
    assert api.describe_publishing_destination(**key)["DestinationProperties"]["DestinationArn"] == "arn:aws:s3:::two"
    assert account.update("gd", detector()) == "UPDATE_COMPLETE"
    assert api.list_publishing_destinations(DetectorId=ids["D"])["Destinations"] == []


def plan(**properties):
    protected = {"S3Bucket": {"BucketName": "uploads"}}
    role = "arn:aws:iam::111122223333:role/scan"
    return {"M": {"Type": "AWS::GuardDuty::MalwareProtectionPlan", "Properties": {"Role": role, "ProtectedResource": protected, **properties}}}


def test_malware_protection_plan_life_cycle(account):
    api = account.client("guardduty")
    assert account.create("mp", plan(Actions={"Tagging": {"Status": "ENABLED"}})) == "CREATE_COMPLETE"
    plan_id = account.ids("mp")["M"]
    found = api.get_malware_protection_plan(MalwareProtectionPlanId=plan_id)
    assert (found["Actions"], found["ProtectedResource"]) == ({"Tagging": {"Status": "ENABLED"}}, {"S3Bucket": {"BucketName": "uploads"}})
    assert account.update("mp", plan()) == "UPDATE_COMPLETE"
    assert api.get_malware_protection_plan(MalwareProtectionPlanId=plan_id)["Actions"] == {"Tagging": {"Status": "DISABLED"}}
    assert account.delete("mp") == "DELETE_COMPLETE"
    assert api.list_malware_protection_plans()["MalwareProtectionPlans"] == []
