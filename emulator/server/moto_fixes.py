"""What moto gets wrong and this server needs right."""
from __future__ import annotations

import json


def apply() -> None:
    _know_the_paths_of_managed_policies()


def _know_the_paths_of_managed_policies() -> None:
    """Its IAM Identity Center looks for `path` where the data says `Path`, and so refuses every policy of a job function."""
    from moto.ssoadmin import models

    find = models.SSOAdminBackend._find_managed_policy

    def find_with_path(backend, arn: str):
        if backend.aws_managed_policies is None:
            known = json.loads(models.aws_managed_policies_data)
            backend.aws_managed_policies = {name: {**policy, "path": policy.get("Path", "/")} for name, policy in known.items()}
        return find(backend, arn)

    models.SSOAdminBackend._find_managed_policy = find_with_path
