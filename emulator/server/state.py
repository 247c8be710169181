"""Who is calling: account and Region of the request that is being served."""
from __future__ import annotations

import re
from dataclasses import dataclass

DEFAULT_ACCOUNT = "123456789012"
DEFAULT_REGION = "us-east-1"

_SCOPE = re.compile(r"Credential=([^/,\s]+)/\d{8}/([^/,\s]+)/([^/,\s]+)/aws4_request")


@dataclass(frozen=True)
class Caller:
    """What the SigV4 scope of a request says."""

    access_key: str
    region: str
    service: str
    account: str

    @property
    def partition(self) -> str:
        return partition_of(self.region)


def partition_of(region: str) -> str:
    if region.startswith("cn-"):
        return "aws-cn"
    return "aws-us-gov" if region.startswith("us-gov-") else "aws"


def caller_of(headers: dict[str, str]) -> Caller | None:
    """The caller of a signed request; None for anything unsigned or presigned."""
    match = _SCOPE.search(headers.get("authorization", ""))
    if not match:
        return None
    from ministack.core.iam_evaluator import find_iam_access_key_account
    from ministack.core.responses import _account_from_sts_session

    access_key, region, service = match.groups()
    # A session is a stranger to the key table: its account was written down when it was issued.
    owner = _account_from_sts_session(access_key) or find_iam_access_key_account(access_key)
    account = owner or (access_key if re.fullmatch(r"\d{12}", access_key) else DEFAULT_ACCOUNT)
    return Caller(access_key, region, service, account)
