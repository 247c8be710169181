"""The table. Adding a type means adding a row to one of these files, and a test that reads it back."""
from __future__ import annotations

from ..row import Row
from . import cloudtrail, guardduty, iam, oidc, s3, sns, sso, wafv2

ROWS: tuple[Row, ...] = (*cloudtrail.ROWS, *guardduty.ROWS, *iam.ROWS, *oidc.ROWS, *s3.ROWS, *sns.ROWS, *sso.ROWS)

#: Types without operations of their own.
HAND_WRITTEN = (iam.Membership, sso.PermissionSet, sso.Assignment, *wafv2.HAND_WRITTEN)
