"""Rotation of secrets as Secrets Manager does it: the function is asked for its four steps, behind the back of whoever asked for a rotation.

ministack copies the value instead. Without value, a pending version is not found; and no version ever changes its value.
"""
from __future__ import annotations

import contextvars
import json
import logging
import threading
import time

from ministack.core.responses import error_response_json, get_account_id, get_region, json_response, new_uuid
from ministack.services import eventbridge, lambda_svc, secretsmanager

from .cloudformation.row import client

logger = logging.getLogger("emulator.rotation")

_STEPS = ("createSecret", "setSecret", "testSecret", "finishSecret")
_SERVICE = "secretsmanager.amazonaws.com"


def install() -> None:
    rotate, get, put, handle_request = (
        secretsmanager._rotate_secret, secretsmanager._get_secret_value, secretsmanager._put_secret_value, secretsmanager.handle_request)

    def rotate_by_function(data: dict):
        secret = _usable(data)
        return rotate(data) if secret is None else _rotate(secret, data)

    def get_value(data: dict):
        secret = _usable(data)
        version = secret and secret["Versions"].get(data.get("VersionId", ""))
        if version and data.get("VersionStage") and data["VersionStage"] not in version["Stages"]:
            return _refusal("InvalidRequestException", "You provided a VersionStage that is not associated to the provided VersionId.")
        status, headers, body = get(data)
        if status == 200 and not {"SecretString", "SecretBinary"} & json.loads(body).keys():
            return _refusal("ResourceNotFoundException", "Secrets Manager can't find the specified secret value for this version.")
        return status, headers, body

    def put_value(data: dict):
        secret = _usable(data)
        version = secret and secret["Versions"].get(data.get("ClientRequestToken", ""))
        if version and _value(version) != (None, None):
            if _value(version) != _value(data):
                return _refusal("ResourceExistsException", "You can't use this ClientRequestToken: it is already in use for a version with another value.")
            return json_response({"ARN": secret["ARN"], "Name": secret["Name"], "VersionId": data["ClientRequestToken"], "VersionStages": version["Stages"]})
        answer = put(data)
        for stage in data.get("VersionStages", []) if secret else []:
            secretsmanager._remove_stage_everywhere(secret, stage, json.loads(answer[2])["VersionId"])
        return answer

    async def handle_with_cancel(method, path, headers, body, query_params):
        if headers.get("x-amz-target", "").endswith(".CancelRotateSecret"):
            return _cancel(json.loads(body))
        return await handle_request(method, path, headers, body, query_params)

    secretsmanager._rotate_secret = rotate_by_function
    secretsmanager._get_secret_value = get_value
    secretsmanager._put_secret_value = put_value
    secretsmanager.handle_request = handle_with_cancel


def _usable(data: dict) -> dict | None:
    _, secret = secretsmanager._resolve(data.get("SecretId"))
    return None if not secret or secret.get("DeletedDate") or secretsmanager._is_replica(secret) else secret


def _value(version: dict) -> tuple:
    return version.get("SecretString"), version.get("SecretBinary")


def _refusal(code: str, message: str):
    return error_response_json(code, message, 400)


def _cancel(data: dict):
    secret = _usable(data)
    if secret is None:
        return secretsmanager._rotate_secret(data)
    secret["RotationEnabled"] = False
    return json_response({"ARN": secret["ARN"], "Name": secret["Name"]})


def _rotate(secret: dict, data: dict):
    function = data.get("RotationLambdaARN") or secret.get("RotationLambdaARN")
    if not function:
        return _refusal("InvalidRequestException", "No Lambda rotation function ARN is associated with this secret.")
    if not _may_invoke(function, secret["ARN"]):
        return _refusal("AccessDeniedException", (
            "Secrets Manager cannot invoke the specified Lambda function. Ensure that the function policy grants access to the principal "
            f"{_SERVICE}."))
    pending, version = secretsmanager._find_stage_version(secret, "AWSPENDING")
    if pending and "AWSCURRENT" not in version["Stages"]:
        return _refusal("InvalidRequestException", "A previous rotation isn't complete. That rotation will be reattempted.")
    secret.update(RotationLambdaARN=function, RotationRules=data.get("RotationRules") or secret.get("RotationRules"), RotationEnabled=True)
    token = data.get("ClientRequestToken") or new_uuid()
    is_test = data.get("RotateImmediately") is False
    # What the service puts into the version that only tests the configuration is not documented.
    value = secretsmanager._find_stage_version(secret, "AWSCURRENT")[1] if is_test else None
    secretsmanager._remove_stage_everywhere(secret, "AWSPENDING")
    secret["Versions"][token] = {
        "SecretString": value and value["SecretString"], "SecretBinary": value and value["SecretBinary"], "CreatedDate": int(time.time()),
        "Stages": ["AWSPENDING"]}
    context = contextvars.copy_context()
    threading.Thread(target=context.run, args=(_run, secret, function, token, is_test), name="rotation", daemon=True).start()
    return json_response({"ARN": secret["ARN"], "Name": secret["Name"], "VersionId": token})


def _may_invoke(function: str, secret_arn: str) -> bool:
    """Whether the policy of the function lets the service in for this secret."""
    policy = (lambda_svc.function_policy_for_arn(function) or ("", ""))[0]
    statements = (json.loads(policy) if isinstance(policy, str) and policy else policy or {}).get("Statement", [])
    wanted = {"aws:sourceaccount": get_account_id(), "aws:sourcearn": secret_arn}
    return any(
        statement["Effect"] == "Allow" and statement.get("Principal") == {"Service": _SERVICE}
        and all(wanted.get(key.lower()) == value for condition in statement.get("Condition", {}).values() for key, value in condition.items())
        for statement in statements)


def _run(secret: dict, function: str, token: str, is_test: bool) -> None:
    api = client("lambda", get_account_id(), get_region())
    kind = "TestRotation" if is_test else "Rotation"
    try:
        for step in ("testSecret",) if is_test else _STEPS:
            answer = api.invoke(FunctionName=function, Payload=json.dumps({"Step": step, "SecretId": secret["ARN"], "ClientRequestToken": token}))
            if answer.get("FunctionError"):
                _tell(secret, f"{kind}Failed", token, f"Error when executing lambda {function} during {step} step")
                return
        _tell(secret, f"{kind}Succeeded", token)
    except Exception as error:
        logger.warning("rotation of %s failed: %s", secret["Name"], error)
        _tell(secret, f"{kind}Failed", token, str(error))
    finally:
        if is_test:
            secret["Versions"].pop(token, None)


def _tell(secret: dict, name: str, token: str, message: str | None = None) -> None:
    """The event that CloudTrail hands to EventBridge."""
    eventbridge._dispatch_event({
        "EventId": new_uuid(), "Source": "aws.secretsmanager", "DetailType": "AWS Service Event via CloudTrail", "EventBusName": "default",
        "Time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()), "Resources": [], "Account": get_account_id(), "Region": get_region(),
        "Detail": json.dumps({
            "eventSource": _SERVICE, "eventName": name, "eventType": "AwsServiceEvent", "additionalEventData": {"SecretId": secret["ARN"]},
            "requestID": f"Rotation-{secret['ARN']}-{token}", **({"errorMessage": message} if message else {})}),
    })
