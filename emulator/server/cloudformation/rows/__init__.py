"""The table. Adding a type means adding a row to one of these files, and a test that reads it back."""
from __future__ import annotations

from ..row import Row
from . import acm, cloudtrail, guardduty, iam, kms, oidc, s3, secretsmanager, sns, sso, wafv2

ROWS: tuple[Row, ...] = (*cloudtrail.ROWS, *guardduty.ROWS, *iam.ROWS, *oidc.ROWS, *s3.ROWS, *secretsmanager.ROWS, *sns.ROWS, *sso.ROWS)

#: Types without operations of their own.
HAND_WRITTEN = (acm.ExpiryEvents, iam.Membership, kms.ReplicaKey, sso.PermissionSet, sso.Assignment, *wafv2.HAND_WRITTEN)
