"""OpenID Connect providers of IAM."""
from __future__ import annotations

from ..row import Row

ROWS = (
    Row(
        type="AWS::IAM::OIDCProvider", service="iam",
        # ministack has no operations for the clients: a change of anything is a replacement here, which the name that is taken makes fail.
        create="CreateOpenIDConnectProvider", delete="DeleteOpenIDConnectProvider",
        id="OpenIDConnectProviderArn", keys={"OpenIDConnectProviderArn": "Ref"},
        attributes=lambda resource: {"Arn": resource.id},
        gone=("NoSuchEntity",),
    ),
)
