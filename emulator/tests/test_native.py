"""Types that are ministack's: what the constructs set is there when it is read back, and goes away with the property."""
import json

import pytest

KEY_POLICY = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "kms:*", "Resource": "*"}]}
TRUST = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]}


def resource(kind, **properties):
    return {"Type": f"AWS::{kind}", "Properties": properties}


def test_key_and_alias(account):
    api = account.client("kms")
    alias = {"A": resource("KMS::Alias", AliasName="alias/audit", TargetKeyId={"Ref": "K"})}
    full = resource(
        "KMS::Key", KeyPolicy=KEY_POLICY, EnableKeyRotation=True, RotationPeriodInDays=180, PendingWindowInDays=7, Description="d",
        Tags=[{"Key": "a", "Value": "b"}])
    assert account.create("kms", {"K": full, **alias}) == "CREATE_COMPLETE"
    key = account.ids("kms")["K"]
    rotation = api.get_key_rotation_status(KeyId="alias/audit")
    assert (rotation["KeyRotationEnabled"], rotation["RotationPeriodInDays"]) == (True, 180)
    assert json.loads(api.get_key_policy(KeyId=key)["Policy"]) == KEY_POLICY
    assert {"TagKey": "a", "TagValue": "b"} in api.list_resource_tags(KeyId=key)["Tags"]

    assert account.update("kms", {"K": resource("KMS::Key", KeyPolicy=KEY_POLICY, PendingWindowInDays=7), **alias}) == "UPDATE_COMPLETE"
    assert api.get_key_rotation_status(KeyId=key)["KeyRotationEnabled"] is False
    assert api.describe_key(KeyId=key)["KeyMetadata"]["Description"] == ""
    assert {"TagKey": "a", "TagValue": "b"} not in api.list_resource_tags(KeyId=key)["Tags"]

    assert account.delete("kms") == "DELETE_COMPLETE"
    metadata = api.describe_key(KeyId=key)["KeyMetadata"]
    assert metadata["KeyState"] == "PendingDeletion"
    assert api.list_aliases()["Aliases"] == []


def test_queue(account):
    api = account.client("sqs")
    statement = {"Effect": "Deny", "Principal": "*", "Action": "sqs:*", "Resource": {"Fn::GetAtt": ["Q", "Arn"]}}
    policy = {"P": resource("SQS::QueuePolicy", Queues=[{"Ref": "Q"}], PolicyDocument={"Version": "2012-10-17", "Statement": [statement]})}
    full = resource("SQS::Queue", KmsMasterKeyId="alias/q", KmsDataKeyReusePeriodSeconds=600, MessageRetentionPeriod=1209600)
    assert account.create("sqs", {"Q": full, **policy}) == "CREATE_COMPLETE"
    url = account.ids("sqs")["Q"]
    found = api.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
    assert (found["KmsMasterKeyId"], found["KmsDataKeyReusePeriodSeconds"], found["MessageRetentionPeriod"]) == ("alias/q", "600", "1209600")
    assert '"Deny"' in found["Policy"]
    assert account.update("sqs", {"Q": resource("SQS::Queue")}) == "UPDATE_COMPLETE"
    found = api.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
    assert "KmsMasterKeyId" not in found and not found.get("Policy")
    assert (found["MessageRetentionPeriod"], found["SqsManagedSseEnabled"]) == ("345600", "true")


def test_log_group_and_metric_filter(account):
    api = account.client("logs")
    metric = {"MetricName": "root", "MetricNamespace": "CIS", "MetricValue": "1", "DefaultValue": 0, "Unit": "Count"}
    filtered = resource("Logs::MetricFilter", LogGroupName={"Ref": "G"}, FilterPattern='{ $.userIdentity.type = "Root" }', MetricTransformations=[metric])
    key = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
    assert account.create("logs", {"G": resource("Logs::LogGroup", KmsKeyId=key, RetentionInDays=365), "F": filtered}) == "CREATE_COMPLETE"
    group = api.describe_log_groups()["logGroups"][0]
    assert (group["kmsKeyId"], group["retentionInDays"]) == (key, 365)
    assert group["logGroupName"].startswith("logs-G-")
    transformation = api.describe_metric_filters()["metricFilters"][0]["metricTransformations"][0]
    assert transformation == {"metricName": "root", "metricNamespace": "CIS", "metricValue": "1", "defaultValue": 0.0, "unit": "Count"}
    assert account.update("logs", {"G": resource("Logs::LogGroup")}) == "UPDATE_COMPLETE"
    changed = api.describe_log_groups()["logGroups"][0]
    assert changed["logGroupName"] == group["logGroupName"]
    assert "kmsKeyId" not in changed and "retentionInDays" not in changed
    assert api.describe_metric_filters()["metricFilters"] == []


def alarm(**properties):
    base = {"MetricName": "root", "Namespace": "CIS", "ComparisonOperator": "GreaterThanOrEqualToThreshold", "Threshold": 1, "EvaluationPeriods": 1, "Period": 300,
            "Statistic": "Sum"}
    return {"A": resource("CloudWatch::Alarm", **base, **properties)}


def test_alarm(account):
    api = account.client("cloudwatch")
    arn = "arn:aws:sns:eu-west-1:111122223333:alerts"
    assert account.create("cw", alarm(AlarmActions=[arn], TreatMissingData="notBreaching", AlarmDescription="d")) == "CREATE_COMPLETE"
    found = api.describe_alarms()["MetricAlarms"][0]
    assert (found["AlarmActions"], found["TreatMissingData"], found["Threshold"], found["Statistic"]) == ([arn], "notBreaching", 1.0, "Sum")
    assert account.update("cw", alarm()) == "UPDATE_COMPLETE"
    found = api.describe_alarms()["MetricAlarms"][0]
    assert (found["AlarmActions"], found["TreatMissingData"], found["AlarmDescription"]) == ([], "missing", "")
    assert account.delete("cw") == "DELETE_COMPLETE"
    assert api.describe_alarms()["MetricAlarms"] == []


def test_event_rule(account):
    api = account.client("events")
    transformer = {"InputPathsMap": {"title": "$.detail.title"}, "InputTemplate": '"<title>"'}
    target = {"Id": "t", "Arn": "arn:aws:sns:eu-west-1:111122223333:alerts", "InputTransformer": transformer}
    pattern = {"source": ["aws.guardduty"], "detail": {"severity": [{"numeric": [">=", 7]}]}}
    assert account.create("ev", {"R": resource("Events::Rule", EventPattern=pattern, Targets=[target], Description="d")}) == "CREATE_COMPLETE"
    rule = api.list_rules()["Rules"][0]
    assert (json.loads(rule["EventPattern"]), rule["Description"], rule["State"]) == (pattern, "d", "ENABLED")
    assert api.list_targets_by_rule(Rule=rule["Name"])["Targets"] == [target]
    assert account.update("ev", {"R": resource("Events::Rule", EventPattern=pattern, State="DISABLED")}) == "UPDATE_COMPLETE"
    assert api.list_rules()["Rules"][0]["State"] == "DISABLED"
    assert api.list_targets_by_rule(Rule=rule["Name"])["Targets"] == []
    assert account.delete("ev") == "DELETE_COMPLETE"
    assert api.list_rules()["Rules"] == []


def test_parameter(account):
    api = account.client("ssm")
    assert account.create("ssm", {"P": resource("SSM::Parameter", Name="/a/b", Type="String", Value="1", Tags={"a": "b"})}) == "CREATE_COMPLETE"
    assert api.get_parameter(Name="/a/b")["Parameter"]["Value"] == "1"
    assert account.update("ssm", {"P": resource("SSM::Parameter", Name="/a/b", Type="String", Value="2")}) == "UPDATE_COMPLETE"
    assert api.get_parameter(Name="/a/b")["Parameter"]["Value"] == "2"
    assert account.delete("ssm") == "DELETE_COMPLETE"
    assert api.describe_parameters()["Parameters"] == []


def function(**properties):
    code = {"ZipFile": "exports.handler = async () => process.version;"}
    made = resource("Lambda::Function", Runtime="nodejs22.x", Handler="index.handler", Role={"Fn::GetAtt": ["R", "Arn"]}, Code=code, **properties)
    return {"R": resource("IAM::Role", AssumeRolePolicyDocument=TRUST), "F": made}


@pytest.mark.parametrize("runtime", ["nodejs20.x", "nodejs22.x", "nodejs24.x"])
def test_function_runs_on_the_hosts_node(account, runtime):
    template = function()
    template["F"]["Properties"]["Runtime"] = runtime
    assert account.create("fn", template) == "CREATE_COMPLETE"
    answer = account.client("lambda").invoke(FunctionName=account.ids("fn")["F"])
    assert json.load(answer["Payload"]).startswith("v")


def test_function_and_permission(account):
    api = account.client("lambda")
    permission = {"P": resource(
        "Lambda::Permission", FunctionName={"Ref": "F"}, Action="lambda:InvokeFunction", Principal="events.amazonaws.com", SourceAccount=account.number)}
    full = function(
        ReservedConcurrentExecutions=2, Environment={"Variables": {"MODE": "1"}}, TracingConfig={"Mode": "Active"},
        DeadLetterConfig={"TargetArn": {"Fn::GetAtt": ["Q", "Arn"]}})
    assert account.create("fn", {**full, **permission, "Q": resource("SQS::Queue", QueueName="dead")}) == "CREATE_COMPLETE"
    name = account.ids("fn")["F"]
    found = api.get_function(FunctionName=name)
    assert found["Concurrency"] == {"ReservedConcurrentExecutions": 2}
    configuration = found["Configuration"]
    assert (configuration["Environment"]["Variables"], configuration["TracingConfig"]) == ({"MODE": "1"}, {"Mode": "Active"})
    assert configuration["DeadLetterConfig"] == {"TargetArn": f"arn:aws:sqs:eu-west-1:{account.number}:dead"}
    assert "events.amazonaws.com" in api.get_policy(FunctionName=name)["Policy"]
    assert account.update("fn", function()) == "UPDATE_COMPLETE"
    found = api.get_function(FunctionName=name)
    assert "Concurrency" not in found
    assert not found["Configuration"].get("DeadLetterConfig", {}).get("TargetArn")
    assert account.delete("fn") == "DELETE_COMPLETE"
    assert api.list_functions()["Functions"] == []


def test_property_that_ministack_drops_is_refused(account):
    protected = {"G": resource("Logs::LogGroup", DeletionProtectionEnabled=True)}
    assert account.create("logs", protected) == "ROLLBACK_COMPLETE"
    assert account.reasons("logs")[0] == "The emulator does not implement AWS::Logs::LogGroup.DeletionProtectionEnabled."
