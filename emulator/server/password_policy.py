"""UpdateAccountPasswordPolicy knows no partial update: what a call leaves out falls back to the default. ministack keeps it."""
from __future__ import annotations

from ministack.services import iam


def install() -> None:
    update = iam._update_account_password_policy

    def update_whole(params: dict):
        iam._account_password_policy.pop("policy", None)
        return update(params)

    iam._IAM_HANDLERS["UpdateAccountPasswordPolicy"] = update_whole
