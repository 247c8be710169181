"""Who answers an operation. What is not named here is ministack's."""
from __future__ import annotations

from .own.guardduty import GuardDuty
from .own.service import OwnService

#: Services answered here, because neither emulator has enough of them.
OWN: dict[str, OwnService] = {service.name: service for service in (GuardDuty(),)}

#: Signing names of the services that moto answers, with the botocore model that names their operations.
MOTO: dict[str, str] = {
    "securityhub": "securityhub",
    "macie2": "macie2",
    "sso": "sso-admin",
    "identitystore": "identitystore",
    "shield": "shield",
    "ram": "ram",
    "acm-pca": "acm-pca",
    "network-firewall": "network-firewall",
}

#: Single operations of services that otherwise are ministack's.
MOTO_OPERATIONS: dict[str, dict[str, frozenset[str]]] = {
    "acm": {"acm": frozenset({"GetAccountConfiguration", "PutAccountConfiguration"})},
    "wafv2": {"wafv2": frozenset({
        "PutLoggingConfiguration", "GetLoggingConfiguration", "DeleteLoggingConfiguration", "ListLoggingConfigurations"})},
    "ec2": {"ec2": frozenset({"EnableEbsEncryptionByDefault", "DisableEbsEncryptionByDefault", "GetEbsEncryptionByDefault"})},
}
