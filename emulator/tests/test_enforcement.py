"""IAM enforcement, in ministack's services and in those answered here, with and without MFA."""
import json

import pytest
from botocore.exceptions import ClientError
from conftest import document, statement

NEEDS_MFA = {"Bool": {"aws:MultiFactorAuthPresent": "true"}}


def keys_of(credentials):
    return {
        "aws_access_key_id": credentials["AccessKeyId"], "aws_secret_access_key": credentials["SecretAccessKey"],
        "aws_session_token": credentials.get("SessionToken")}


def user(account, policy):
    api = account.client("iam")
    api.create_user(UserName="ann")
    api.put_user_policy(UserName="ann", PolicyName="p", PolicyDocument=json.dumps(policy))
    return keys_of(api.create_access_key(UserName="ann")["AccessKey"])


def serial(account):
    return f"arn:aws:iam::{account.number}:mfa/ann"


def denied(call, **arguments):
    with pytest.raises(ClientError) as error:
        call(**arguments)
    return error.value.response["Error"]["Code"] in ("AccessDenied", "AccessDeniedException", "AuthorizationError")


def test_own_service_asks_for_permission(account, enforcing):
    keys = user(account, document(statement("Allow", "guardduty:List*")))
    api = account.client("guardduty", **keys)
    assert api.list_detectors()["DetectorIds"] == []
    assert denied(api.create_detector, Enable=True)
    assert account.client("guardduty").list_detectors()["DetectorIds"] == []


def test_own_service_compares_resources(account, enforcing):
    detector_id = account.client("guardduty").create_detector(Enable=True)["DetectorId"]
    arn = f"arn:aws:guardduty:eu-west-1:{account.number}:detector/{detector_id}"
    keys = user(account, {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "guardduty:*", "Resource": arn}]})
    assert account.client("guardduty", **keys).get_detector(DetectorId=detector_id)["Status"] == "ENABLED"
    assert denied(account.client("guardduty", **keys).list_detectors)


def test_moto_service_asks_for_permission(account, enforcing):
    keys = user(account, document(statement("Allow", "ec2:GetEbsEncryptionByDefault")))
    api = account.client("ec2", **keys)
    assert api.get_ebs_encryption_by_default()["EbsEncryptionByDefault"] is False
    with pytest.raises(ClientError, match="UnauthorizedOperation|AccessDenied"):
        api.enable_ebs_encryption_by_default()


def test_session_with_code_may_and_without_may_not(account, enforcing):
    keys = user(account, document(statement("Allow", ["guardduty:*", "s3:ListAllMyBuckets"], Condition=NEEDS_MFA)))
    sts = account.client("sts", **keys)
    without = keys_of(sts.get_session_token()["Credentials"])
    with_code = keys_of(sts.get_session_token(SerialNumber=serial(account), TokenCode="123456")["Credentials"])
    for refused in (keys, without):
        assert denied(account.client("guardduty", **refused).list_detectors)
        assert denied(account.client("s3", **refused).list_buckets)
    assert account.client("guardduty", **with_code).list_detectors()["DetectorIds"] == []
    assert account.client("s3", **with_code).list_buckets()["Buckets"] == []


def test_age_of_the_code(account, enforcing):
    keys = user(account, document(statement("Allow", "guardduty:*", Condition={"NumericLessThan": {"aws:MultiFactorAuthAge": "3600"}})))
    session = account.client("sts", **keys).get_session_token(SerialNumber=serial(account), TokenCode="123456")
    assert account.client("guardduty", **keys_of(session["Credentials"])).list_detectors()["DetectorIds"] == []
    assert denied(account.client("guardduty", **keys).list_detectors)


def test_wrong_code_is_refused(account, enforcing):
    keys = user(account, document(statement("Allow", "*")))
    with pytest.raises(ClientError, match="invalid MFA one time pass code"):
        account.client("sts", **keys).get_session_token(SerialNumber=serial(account), TokenCode="000000")


def test_role_that_trusts_only_mfa(account, enforcing):
    keys = user(account, document(statement("Allow", "sts:AssumeRole")))
    root = account.client("iam")
    trust = {"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{account.number}:root"}, "Action": "sts:AssumeRole", "Condition": NEEDS_MFA}]}
    role = root.create_role(RoleName="admin", AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
    root.put_role_policy(RoleName="admin", PolicyName="p", PolicyDocument=json.dumps(document(statement("Allow", "guardduty:*", Condition=NEEDS_MFA))))
    sts = account.client("sts", **keys)
    assert denied(sts.assume_role, RoleArn=role, RoleSessionName="ann")
    session = sts.assume_role(RoleArn=role, RoleSessionName="ann", SerialNumber=serial(account), TokenCode="123456")
    assert account.client("guardduty", **keys_of(session["Credentials"])).list_detectors()["DetectorIds"] == []


def test_wrong_secret_is_refused(account, enforcing):
    keys = user(account, document(statement("Allow", "*")))
    with pytest.raises(ClientError, match="SignatureDoesNotMatch|signature"):
        account.client("guardduty", **{**keys, "aws_secret_access_key": "wrong"}).list_detectors()


def test_nothing_is_enforced_when_it_is_off(account):
    keys = user(account, document(statement("Deny", "*")))
    assert account.client("guardduty", **keys).list_detectors()["DetectorIds"] == []


CALLER = """
const { GuardDutyClient, ListDetectorsCommand } = require('@aws-sdk/client-guardduty');
exports.handler = async () => { await new GuardDutyClient({}).send(new ListDetectorsCommand({})); return 'allowed'; };
"""


@pytest.mark.parametrize(("action", "answer"), [("guardduty:List*", "allowed"), ("guardduty:Create*", "no identity-based policy allows the guardduty:ListDetectors action")])
def test_function_has_the_permissions_of_its_role(account, enforcing, action, answer):
    trust = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
    inline = [{"PolicyName": "p", "PolicyDocument": document(statement("Allow", action))}]
    role = {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": trust, "Policies": inline}}
    code = {"Runtime": "nodejs22.x", "Handler": "index.handler", "Role": {"Fn::GetAtt": ["R", "Arn"]}, "Code": {"ZipFile": CALLER}, "Timeout": 20}
    account.create("fn", {"R": role, "F": {"Type": "AWS::Lambda::Function", "Properties": code}})
    payload = account.client("lambda").invoke(FunctionName=account.ids("fn")["F"])["Payload"].read().decode()
    assert answer in payload


def test_loopback_counts_as_tls(account, enforcing):
    s3, name = account.client("s3"), f"tls-{account.number}"
    s3.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    deny = {"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": [f"arn:aws:s3:::{name}", f"arn:aws:s3:::{name}/*"],
            "Condition": {"Bool": {"aws:SecureTransport": "false"}}}
    s3.put_bucket_policy(Bucket=name, Policy=json.dumps({"Version": "2012-10-17", "Statement": [deny]}))
    keys = user(account, document(statement("Allow", "s3:*")))
    assert account.client("s3", **keys).list_objects_v2(Bucket=name)["KeyCount"] == 0
    plain = account.client("s3", **keys)
    plain.meta.events.register("before-send.s3", lambda request, **_: request.headers.__setitem__("X-Forwarded-Proto", "http"))
    assert denied(plain.list_objects_v2, Bucket=name)
