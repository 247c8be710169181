"""What is refused before anything is made."""
import json

import pytest
from botocore.exceptions import ClientError

DETECTOR = {"Type": "AWS::GuardDuty::Detector", "Properties": {"Enable": True}}


def refused(call, **arguments):
    with pytest.raises(ClientError) as error:
        call(**arguments)
    assert error.value.response["Error"]["Code"] == "ValidationError"
    return error.value.response["Error"]["Message"]


MISSPELT = {"D": {"Type": "AWS::GuardDuty::Detector", "Properties": {"Enable": True, "Featuress": []}}}


def test_misspelt_property_in_every_call_that_takes_a_template(account):
    api, body = account.client("cloudformation"), json.dumps({"Resources": MISSPELT})
    account.create("kept", {"D": DETECTOR})
    calls = [
        (api.create_stack, {"StackName": "bad"}), (api.update_stack, {"StackName": "kept"}),
        (api.create_change_set, {"StackName": "bad", "ChangeSetName": "c", "ChangeSetType": "CREATE"}),
    ]
    for call, arguments in calls:
        message = refused(call, TemplateBody=body, **arguments)
        assert message.startswith("Resource D (AWS::GuardDuty::Detector) Properties/Featuress (E3002):"), message
    assert [stack["StackName"] for stack in api.describe_stacks()["Stacks"]] == ["kept"]


@pytest.mark.parametrize(("resource", "message"), [
    ({"Type": "AWS::Nothing::AtAll", "Properties": {}}, "Resource type 'AWS::Nothing::AtAll' does not exist"),
    ({"Type": "AWS::GuardDuty::Detector", "Properties": {"Enable": "yes"}}, "'yes' is not of type 'boolean'"),
    ({"Type": "AWS::GuardDuty::Detector", "Properties": {}}, "'Enable' is a required property"),
    ({"Type": "AWS::GuardDuty::Detector", "Properties": {"Enable": True, "Features": [{"Name": "S3_DATA_EVENTS", "Status": "ON"}]}}, "'ON' is not one of"),
    ({"Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument": {
        "Version": "2012-10-17", "Statement": [{"Effect": "Maybe", "Action": "*", "Resource": "*"}]}}}, "'Maybe' is not one of ['Allow', 'Deny']"),
])
def test_broken_resource(account, resource, message):
    assert message in refused(account.client("cloudformation").create_stack, StackName="bad", TemplateBody=json.dumps({"Resources": {"X": resource}}))


def test_template_from_a_bucket_is_checked_too(account):
    s3 = account.client("s3")
    name = f"templates-{account.number}"
    s3.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    s3.put_object(Bucket=name, Key="t.json", Body=json.dumps({"Resources": MISSPELT}))
    url = f"https://s3.eu-west-1.amazonaws.com/{name}/t.json"
    assert "Featuress" in refused(account.client("cloudformation").create_stack, StackName="bad", TemplateURL=url)


def test_type_that_exists_but_is_not_implemented_fails_the_deployment(account):
    hub = {"H": {"Type": "AWS::Detective::Graph", "Properties": {}}}
    api = account.client("cloudformation")
    try:
        status = account.create("hub", hub)
    except ClientError as error:
        assert "AWS::Detective::Graph" in str(error)
    else:
        assert status.endswith(("FAILED", "ROLLBACK_COMPLETE"))
        assert "Unsupported resource type: AWS::Detective::Graph" in str(account.reasons("hub"))
    assert "CREATE_COMPLETE" not in [stack["StackStatus"] for stack in api.list_stacks()["StackSummaries"]]


def test_text_that_is_no_template_gets_ministacks_own_error(account):
    with pytest.raises(ClientError, match="ValidationError"):
        account.client("cloudformation").create_stack(StackName="bad", TemplateBody="not a template")


def test_boolean_as_text_is_accepted_as_on_aws(account):
    assert account.create("gd", {"D": {"Type": "AWS::GuardDuty::Detector", "Properties": {"Enable": "false"}}}) == "CREATE_COMPLETE"
    assert account.client("guardduty").get_detector(DetectorId=account.ids("gd")["D"])["Status"] == "DISABLED"
