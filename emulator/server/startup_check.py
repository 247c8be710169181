"""Names every private name of the pinned packages that this server leans on, and says so when one is missing."""
from __future__ import annotations

import importlib
from importlib.metadata import PackageNotFoundError, version

PINNED = {"ministack": "1.5.33", "moto": "5.2.5"}

#: module -> names in it (dots reach into attributes).
NEEDED: dict[str, tuple[str, ...]] = {
    "ministack.app": ("app", "AUTH", "_enforce_data_plane", "parse_qs", "quote"),
    "ministack.core.iam_actions": ("s3_service_context",),
    "ministack.core.iam_evaluator": (
        "_principal_keys", "find_iam_access_key_account", "pin_request_caller", "pin_request_origin", "pin_signed_body", "pin_signed_request",
    ),
    "ministack.core.responses": ("_account_from_sts_session", "get_account_id", "get_region", "set_request_account_id", "set_request_region"),
    "ministack.services.sts": ("_error", "_principal_keys", "_sessions", "handle_request", "register_session"),
    "ministack.services.iam": ("_IAM_HANDLERS", "_account_password_policy", "_update_account_password_policy"),
    "ministack.services.s3": ("_bucket_owner_account", "_buckets"),
    "ministack.services.sns": ("_topics",),
    "ministack.services.waf": ("_associations", "_resolve_local_web_acl", "web_acl_record"),
    "ministack.services.cloudwatch_logs": ("_log_groups",),
    "ministack.services.cloudtrail": ("_DISPATCH", "_err", "_find_visible_trail", "_ok", "_trails"),
    "ministack.services.eventbridge": ("_dispatch_event",),
    "ministack.services.lambda_svc": ("function_policy_for_arn",),
    "ministack.services.secretsmanager": (
        "_find_stage_version", "_get_secret_value", "_is_replica", "_put_secret_value", "_remove_stage_everywhere", "_resolve", "_rotate_secret",
        "handle_request",
    ),
    "ministack.services.cloudformation": ("_stacks",),
    "ministack.services.cloudformation.custom_resource": ("deliver_response", "invoke_custom_resource"),
    "ministack.services.cloudformation.helpers": ("_resolve_template",),
    "ministack.services.cloudformation.provisioners": (
        "_NAME_SEED", "_REPLACING_PROPERTIES", "_RESOURCE_HANDLERS", "_STACK_TAG_PROPERTY", "_physical_name", "_provision_resource",
        "_s3_apply_notification",
    ),
    "ministack.services.cloudformation.stacks": ("_provision_resource", "_runs_on_worker_thread"),
    "moto.moto_server.werkzeug_app": ("DomainDispatcherApplication", "create_backend_app"),
    "moto.ssoadmin.models": ("SSOAdminBackend", "aws_managed_policies_data"),
}

#: Loading moto takes a second that most runs never need.
_CHECKED_BY_TESTS_ONLY = ("moto.moto_server.werkzeug_app", "moto.ssoadmin.models")


class IncompatiblePackage(Exception):
    """A pinned package is not what this server was written for."""


def check(*, everything: bool = False) -> None:
    """Raises one clear sentence that names the package, its version and the missing name."""
    for package, wanted in PINNED.items():
        try:
            found = version(package)
        except PackageNotFoundError:
            raise IncompatiblePackage(f"The emulator needs {package} {wanted}, which is not installed.") from None
        if found != wanted:
            raise IncompatiblePackage(f"The emulator needs {package} {wanted}, but {found} is installed.")
    for module_name, names in NEEDED.items():
        if everything or module_name not in _CHECKED_BY_TESTS_ONLY:
            _check_module(module_name, names)


def _check_module(module_name: str, names: tuple[str, ...]) -> None:
    package = module_name.split(".")[0]
    try:
        module = importlib.import_module(module_name)
    except ImportError as error:
        raise IncompatiblePackage(f"{package} {PINNED[package]} has no module {module_name} ({error}).") from None
    for name in names:
        if not hasattr(module, name):
            raise IncompatiblePackage(
                f"{package} {PINNED[package]} has no {module_name}.{name}, which the emulator patches or calls; see emulator/README.md.")
