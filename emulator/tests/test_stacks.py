"""The life of stacks: roll-back, replacement, retention, termination protection, custom resources."""
import json

import pytest
from botocore.exceptions import ClientError

TRUST = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
HANDLER = """
const { SSMClient, PutParameterCommand } = require('@aws-sdk/client-ssm');
exports.handler = async (event) => {
  const answer = { Status: 'SUCCESS', PhysicalResourceId: 'one', StackId: event.StackId, RequestId: event.RequestId, LogicalResourceId: event.LogicalResourceId };
  try {
    await new SSMClient({}).send(new PutParameterCommand({ Name: '/seen/' + event.RequestType, Value: 'x', Type: 'String', Overwrite: true }));
    if (event.ResourceProperties.Fail === event.RequestType) throw new Error('asked to fail');
  } catch (error) { Object.assign(answer, { Status: 'FAILED', Reason: error.message }); }
  await fetch(event.ResponseURL, { method: 'PUT', body: JSON.stringify(answer) });
};
"""


def topic(**properties):
    return {"Type": "AWS::SNS::Topic", "Properties": properties}


def detector(**properties):
    return {"Type": "AWS::GuardDuty::Detector", "Properties": {"Enable": True, **properties}}


def custom(fail="", **more):
    function = {"Runtime": "nodejs22.x", "Handler": "index.handler", "Role": {"Fn::GetAtt": ["R", "Arn"]}, "Code": {"ZipFile": HANDLER}, "Timeout": 20}
    return {
        "R": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": TRUST}},
        "F": {"Type": "AWS::Lambda::Function", "Properties": function},
        "C": {"Type": "Custom::Thing", "Properties": {"ServiceToken": {"Fn::GetAtt": ["F", "Arn"]}, "Fail": fail, **more}},
    }


def seen(account):
    return {parameter["Name"] for parameter in account.client("ssm").describe_parameters()["Parameters"]}


def test_failed_creation_rolls_back(account):
    account.client("sns").create_topic(Name="taken")
    resources = {"A": topic(), "D": detector(), "B": {**topic(TopicName="taken"), "DependsOn": ["A", "D"]}}
    assert account.create("s", resources) == "ROLLBACK_COMPLETE"
    assert [item["TopicArn"].rsplit(":", 1)[-1] for item in account.client("sns").list_topics()["Topics"]] == ["taken"]
    assert account.client("guardduty").list_detectors()["DetectorIds"] == []


def test_failed_update_puts_back_what_was(account):
    account.client("sns").create_topic(Name="taken")
    before = {"A": topic(KmsMasterKeyId="alias/one"), "D": detector(FindingPublishingFrequency="ONE_HOUR")}
    account.create("s", before)
    after = {"A": topic(), "D": detector(), "B": {**topic(TopicName="taken"), "DependsOn": ["A", "D"]}}
    assert account.update("s", after) == "UPDATE_ROLLBACK_COMPLETE"
    ids = account.ids("s")
    assert account.client("sns").get_topic_attributes(TopicArn=ids["A"])["Attributes"]["KmsMasterKeyId"] == "alias/one"
    assert account.client("guardduty").get_detector(DetectorId=ids["D"])["FindingPublishingFrequency"] == "ONE_HOUR"


#: Refused by the last of the bucket's calls.
PUBLIC = {"OwnershipControls": {"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]}, "AccessControl": "PublicRead"}


def bucket(**properties):
    return {"B": {"Type": "AWS::S3::Bucket", "Properties": properties}}


def test_update_that_fails_half_way_leaves_the_resource_as_it_was(account):
    account.create("s", bucket(VersioningConfiguration={"Status": "Enabled"}, Tags=[{"Key": "a", "Value": "b"}]))
    assert account.update("s", bucket(VersioningConfiguration={"Status": "Suspended"}, **PUBLIC)) == "UPDATE_ROLLBACK_COMPLETE"
    api, name = account.client("s3"), account.ids("s")["B"]
    assert api.get_bucket_versioning(Bucket=name)["Status"] == "Enabled"
    assert api.get_bucket_tagging(Bucket=name)["TagSet"] == [{"Key": "a", "Value": "b"}]
    with pytest.raises(ClientError, match="OwnershipControlsNotFoundError"):
        api.get_bucket_ownership_controls(Bucket=name)


def test_creation_that_fails_half_way_leaves_nothing(account):
    assert account.create("s", bucket(**PUBLIC)) == "ROLLBACK_COMPLETE"
    assert account.client("s3").list_buckets()["Buckets"] == []


def test_unchanged_update_is_refused(account):
    account.create("s", {"A": topic()})
    with pytest.raises(ClientError, match="No updates are to be performed"):
        account.update("s", {"A": topic()})


def test_retained_resource_does_not_collide_with_the_next_deployment(account):
    group = {"G": {"Type": "AWS::Logs::LogGroup", "Properties": {}, "DeletionPolicy": "Retain"}, "T": {**topic(), "DeletionPolicy": "Retain"}}
    account.create("s", group)
    first = account.ids("s")
    assert account.delete("s") == "DELETE_COMPLETE"
    assert account.create("s", group) == "CREATE_COMPLETE"
    assert set(account.ids("s").values()).isdisjoint(first.values())
    assert len(account.client("logs").describe_log_groups()["logGroups"]) == 2


@pytest.mark.parametrize(("policy", "kept"), [("Retain", 1), ("RetainExceptOnCreate", 0), ("Delete", 0)])
def test_deletion_policy_when_the_creation_fails(account, policy, kept):
    account.client("sns").create_topic(Name="taken")
    group = {"Type": "AWS::Logs::LogGroup", "Properties": {}, "DeletionPolicy": policy}
    assert account.create("s", {"G": group, "B": {**topic(TopicName="taken"), "DependsOn": "G"}}) == "ROLLBACK_COMPLETE"
    assert len(account.client("logs").describe_log_groups()["logGroups"]) == kept


def test_retained_on_delete_except_on_create(account):
    account.create("s", {"G": {"Type": "AWS::Logs::LogGroup", "Properties": {}, "DeletionPolicy": "RetainExceptOnCreate"}})
    account.delete("s")
    assert len(account.client("logs").describe_log_groups()["logGroups"]) == 1


def test_termination_protection(account):
    api = account.client("cloudformation")
    account.create("s", {"A": topic()}, EnableTerminationProtection=True)
    with pytest.raises(ClientError, match="TerminationProtection is enabled") as refused:
        api.delete_stack(StackName="s")
    assert refused.value.response["Error"]["Code"] == "ValidationError"
    assert len(account.client("sns").list_topics()["Topics"]) == 1
    api.update_termination_protection(StackName="s", EnableTerminationProtection=False)
    assert account.delete("s") == "DELETE_COMPLETE"


def test_change_set(account):
    api = account.client("cloudformation")
    account.create("s", {"A": topic()})
    arguments = {"StackName": "s", "ChangeSetName": "c", "TemplateBody": json.dumps({"Resources": {"A": topic(DisplayName="x"), "B": topic()}})}
    api.create_change_set(**arguments)
    api.get_waiter("change_set_create_complete").wait(StackName="s", ChangeSetName="c", WaiterConfig={"Delay": 1})
    changes = api.describe_change_set(StackName="s", ChangeSetName="c")["Changes"]
    assert {change["ResourceChange"]["LogicalResourceId"]: change["ResourceChange"]["Action"] for change in changes} == {"A": "Modify", "B": "Add"}
    api.execute_change_set(StackName="s", ChangeSetName="c")
    assert account.settled("s") == "UPDATE_COMPLETE"
    assert len(account.client("sns").list_topics()["Topics"]) == 2


def test_custom_resource_runs_with_the_sdk(account):
    assert account.create("s", custom()) == "CREATE_COMPLETE"
    assert seen(account) == {"/seen/Create"}
    assert account.update("s", custom(Version="2")) == "UPDATE_COMPLETE"
    assert account.delete("s") == "DELETE_COMPLETE"
    assert seen(account) == {"/seen/Create", "/seen/Update", "/seen/Delete"}


def test_custom_resource_that_fails_is_rolled_back_and_deleted(account):
    assert account.create("s", {**custom(fail="Create"), "A": topic()}) == "ROLLBACK_COMPLETE"
    assert account.reasons("s") == ["asked to fail"]
    assert seen(account) == {"/seen/Create", "/seen/Delete"}
    assert account.client("sns").list_topics()["Topics"] == []


def test_custom_resource_is_deleted_when_a_later_resource_fails(account):
    account.client("sns").create_topic(Name="taken")
    assert account.create("s", {**custom(), "B": {**topic(TopicName="taken"), "DependsOn": "C"}}) == "ROLLBACK_COMPLETE"
    assert seen(account) == {"/seen/Create", "/seen/Delete"}


def test_failed_custom_update_is_sent_the_old_properties(account):
    account.create("s", custom(Version="1"))
    assert account.update("s", custom(fail="Update", Version="2")) == "UPDATE_ROLLBACK_COMPLETE"
    assert account.reasons("s") == ["asked to fail"]


def test_stack_tags_reach_table_types(account):
    account.create("s", {"D": detector()}, Tags=[{"Key": "stage", "Value": "test"}])
    detector_id = account.ids("s")["D"]
    assert account.client("guardduty").get_detector(DetectorId=detector_id)["Tags"] == {"stage": "test"}


def test_failed_creation_is_not_deleted_when_nothing_is_rolled_back(account):
    assert account.create("s", custom(fail="Create"), DisableRollback=True) == "CREATE_FAILED"
    assert seen(account) == {"/seen/Create"}
