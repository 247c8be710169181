"""Secrets: their CloudFormation types, and rotation by a function in four steps."""
import json
import time

import pytest
from botocore.exceptions import ClientError

TRUST = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
POLICY = {"Version": "2012-10-17", "Statement": [
    {"Effect": "Deny", "Principal": "*", "Action": "secretsmanager:*", "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}

#: Rotates as a function of a user does; fails in the step that the description of the secret names.
CODE = """
const { SecretsManager } = require('@aws-sdk/client-secrets-manager');
exports.handler = async ({ Step, SecretId, ClientRequestToken }) => {
  const api = new SecretsManager({});
  const { Description, VersionIdsToStages } = await api.describeSecret({ SecretId });
  if (Description === Step) throw new Error('refused');
  if (Step === 'createSecret') {
    await api.putSecretValue({ SecretId, ClientRequestToken, SecretString: 'second', VersionStages: ['AWSPENDING'] });
  } else if (Step === 'finishSecret') {
    const current = Object.keys(VersionIdsToStages).find((id) => VersionIdsToStages[id].includes('AWSCURRENT'));
    await api.updateSecretVersionStage({ SecretId, VersionStage: 'AWSCURRENT', MoveToVersionId: ClientRequestToken, RemoveFromVersionId: current });
    await api.updateSecretVersionStage({ SecretId, VersionStage: 'AWSPENDING', RemoveFromVersionId: ClientRequestToken });
  }
};
"""


def resource(kind, properties, **more):
    return {"Type": f"AWS::{kind}", "Properties": properties, **more}


def secret(**properties):
    return resource("SecretsManager::Secret", {"SecretString": "first", **properties})


def rotated(schedule=None, permission=None, **properties):
    """A secret with its function and schedule."""
    return {
        "S": secret(**properties),
        "R": resource("IAM::Role", {"AssumeRolePolicyDocument": TRUST}),
        "F": resource("Lambda::Function", {
            "Code": {"ZipFile": CODE}, "Handler": "index.handler", "Runtime": "nodejs22.x", "Role": {"Fn::GetAtt": ["R", "Arn"]}, "Timeout": 30}),
        "P": resource("Lambda::Permission", permission or {
            "Action": "lambda:InvokeFunction", "FunctionName": {"Ref": "F"}, "Principal": "secretsmanager.amazonaws.com",
            "SourceAccount": {"Ref": "AWS::AccountId"}, "SourceArn": {"Ref": "S"}}),
        "T": resource("SecretsManager::RotationSchedule", {
            "SecretId": {"Ref": "S"}, "RotationLambdaARN": {"Fn::GetAtt": ["F", "Arn"]}, "RotateImmediatelyOnUpdate": False,
            "RotationRules": {"ScheduleExpression": "rate(30 days)", "Duration": "2h"}, **(schedule or {})}, DependsOn="P"),
    }


def stages(api, arn):
    return sorted(label for labels in api.describe_secret(SecretId=arn)["VersionIdsToStages"].values() for label in labels)


def settled(api, arn, wanted):
    for _ in range(400):
        if stages(api, arn) == sorted(wanted):
            return
        time.sleep(0.05)
    raise AssertionError(f"{stages(api, arn)} instead of {wanted}")


def value(api, arn, stage="AWSCURRENT"):
    return api.get_secret_value(SecretId=arn, VersionStage=stage)["SecretString"]


def code(call, **arguments):
    with pytest.raises(ClientError) as error:
        call(**arguments)
    return error.value.response["Error"]["Code"]


def test_secret_life_cycle(account):
    api = account.client("secretsmanager")
    full = resource("SecretsManager::Secret", {
        "Description": "d", "KmsKeyId": "alias/k", "Tags": [{"Key": "a", "Value": "b"}],
        "GenerateSecretString": {
            "PasswordLength": 40, "ExcludePunctuation": True, "ExcludeCharacters": "0", "SecretStringTemplate": '{"user":"app"}', "GenerateStringKey": "password"}})
    assert account.create("s", {"S": full}) == "CREATE_COMPLETE"
    arn = account.ids("s")["S"]
    found = api.describe_secret(SecretId=arn)
    assert (found["ARN"], found["Description"], found["KmsKeyId"], found["Tags"]) == (arn, "d", "alias/k", [{"Key": "a", "Value": "b"}])
    generated = json.loads(value(api, arn))
    assert generated["user"] == "app" and len(generated["password"]) == 40 and generated["password"].isalnum() and "0" not in generated["password"]

    assert account.update("s", {"S": resource("SecretsManager::Secret", {**full["Properties"], "Description": "e", "Tags": []})}) == "UPDATE_COMPLETE"
    found = api.describe_secret(SecretId=arn)
    assert (found["Description"], found["Tags"]) == ("e", [])
    assert json.loads(value(api, arn)) == generated
    assert account.delete("s") == "DELETE_COMPLETE"
    assert code(api.get_secret_value, SecretId=arn) == "InvalidRequestException"
    assert "DeletedDate" in api.describe_secret(SecretId=arn)


def test_taken_name_is_refused(account):
    account.client("secretsmanager").create_secret(Name="one", SecretString="x")
    assert account.create("s", {"S": secret(Name="one")}) == "ROLLBACK_COMPLETE"


def test_resource_policy(account):
    api = account.client("secretsmanager")

    def template(document):
        return {"S": secret(), "P": resource("SecretsManager::ResourcePolicy", {"SecretId": {"Ref": "S"}, "BlockPublicPolicy": True, "ResourcePolicy": document})}

    assert account.create("s", template(POLICY)) == "CREATE_COMPLETE"
    arn = account.ids("s")["S"]
    assert json.loads(api.get_resource_policy(SecretId=arn)["ResourcePolicy"]) == POLICY
    assert account.update("s", template({**POLICY, "Id": "other"})) == "UPDATE_COMPLETE"
    assert json.loads(api.get_resource_policy(SecretId=arn)["ResourcePolicy"])["Id"] == "other"
    assert account.update("s", {"S": secret()}) == "UPDATE_COMPLETE"
    assert "ResourcePolicy" not in api.get_resource_policy(SecretId=arn)


def test_schedule_tries_the_configuration_and_leaves_no_trace(account):
    api = account.client("secretsmanager")
    assert account.create("s", rotated()) == "CREATE_COMPLETE"
    arn = account.ids("s")["S"]
    settled(api, arn, ["AWSCURRENT"])
    found = api.describe_secret(SecretId=arn)
    assert found["RotationEnabled"] and found["RotationRules"] == {"ScheduleExpression": "rate(30 days)", "Duration": "2h"}
    assert value(api, arn) == "first"

    assert account.update("s", rotated({"RotationRules": {"AutomaticallyAfterDays": 7}})) == "UPDATE_COMPLETE"
    assert api.describe_secret(SecretId=arn)["RotationRules"] == {"AutomaticallyAfterDays": 7}
    settled(api, arn, ["AWSCURRENT"])
    without = rotated()
    del without["T"]
    assert account.update("s", without) == "UPDATE_COMPLETE"
    assert api.describe_secret(SecretId=arn)["RotationEnabled"] is False


def test_rotation_by_four_steps(account):
    api = account.client("secretsmanager")
    account.create("s", rotated())
    arn = account.ids("s")["S"]
    settled(api, arn, ["AWSCURRENT"])
    token = api.rotate_secret(SecretId=arn)["VersionId"]
    settled(api, arn, ["AWSCURRENT", "AWSPREVIOUS"])
    assert (value(api, arn), value(api, arn, "AWSPREVIOUS")) == ("second", "first")
    assert api.get_secret_value(SecretId=arn)["VersionId"] == token


def test_rotation_when_the_schedule_asks_for_it(account):
    api = account.client("secretsmanager")
    account.create("s", rotated({"RotateImmediatelyOnUpdate": True}))
    settled(api, account.ids("s")["S"], ["AWSCURRENT", "AWSPREVIOUS"])


@pytest.mark.parametrize("step", ["createSecret", "setSecret", "testSecret", "finishSecret"])
def test_failed_step_leaves_the_current_value_and_the_label(account, step):
    api, queues = account.client("secretsmanager"), account.client("sqs")
    account.create("s", rotated())
    arn = account.ids("s")["S"]
    settled(api, arn, ["AWSCURRENT"])
    queue = queues.create_queue(QueueName="failures")["QueueUrl"]
    events = account.client("events")
    events.put_rule(Name="failures", EventPattern=json.dumps({
        "source": ["aws.secretsmanager"], "detail-type": ["AWS Service Event via CloudTrail"],
        "detail": {"eventName": ["RotationFailed"], "$or": [{"additionalEventData": {"SecretId": [arn]}}, {"serviceEventDetails": {"secretId": [arn]}}]}}))
    events.put_targets(Rule="failures", Targets=[{"Id": "q", "Arn": queues.get_queue_attributes(QueueUrl=queue, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]}])
    api.update_secret(SecretId=arn, Description=step)

    token = api.rotate_secret(SecretId=arn)["VersionId"]
    message = json.loads(queues.receive_message(QueueUrl=queue, WaitTimeSeconds=10)["Messages"][0]["Body"])
    assert message["detail"]["errorMessage"].endswith(f"during {step} step")
    assert stages(api, arn) == ["AWSCURRENT", "AWSPENDING"]
    assert value(api, arn) == "first"
    assert code(api.rotate_secret, SecretId=arn) == "InvalidRequestException"
    api.update_secret_version_stage(SecretId=arn, VersionStage="AWSPENDING", RemoveFromVersionId=token)
    api.update_secret(SecretId=arn, Description="")
    api.rotate_secret(SecretId=arn)
    settled(api, arn, ["AWSCURRENT", "AWSPREVIOUS"])


@pytest.mark.parametrize("permission", [
    {"Principal": "events.amazonaws.com", "SourceAccount": {"Ref": "AWS::AccountId"}, "SourceArn": {"Ref": "S"}},
    {"Principal": "secretsmanager.amazonaws.com", "SourceAccount": "999900001111", "SourceArn": {"Ref": "S"}},
    {"Principal": "secretsmanager.amazonaws.com", "SourceAccount": {"Ref": "AWS::AccountId"}, "SourceArn": "arn:aws:secretsmanager:eu-west-1:999900001111:secret:x"},
])
def test_function_that_does_not_let_the_service_in(account, permission):
    template = rotated(permission={"Action": "lambda:InvokeFunction", "FunctionName": {"Ref": "F"}, **permission})
    assert account.create("s", template) == "ROLLBACK_COMPLETE"
    assert "Secrets Manager cannot invoke the specified Lambda function" in account.reasons("s")[0]


def test_versions(account):
    api = account.client("secretsmanager")
    arn = api.create_secret(Name="v", SecretString="first")["ARN"]
    token = "0" * 32
    put = {"SecretId": arn, "ClientRequestToken": token, "VersionStages": ["AWSPENDING"]}
    api.put_secret_value(SecretString="a", **put)
    api.put_secret_value(SecretString="a", **put)
    assert code(api.put_secret_value, SecretString="b", **put) == "ResourceExistsException"
    assert value(api, arn, "AWSPENDING") == "a"
    api.put_secret_value(SecretId=arn, SecretString="c", VersionStages=["AWSPENDING"])
    assert stages(api, arn) == ["AWSCURRENT", "AWSPENDING"]
    assert code(api.get_secret_value, SecretId=arn, VersionId=token, VersionStage="AWSCURRENT") == "InvalidRequestException"
    assert code(api.rotate_secret, SecretId=arn) == "InvalidRequestException"
    assert code(api.rotate_secret, SecretId="nothing") == "ResourceNotFoundException"
    assert code(api.cancel_rotate_secret, SecretId="nothing") == "ResourceNotFoundException"
