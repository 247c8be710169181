"""Puts everything of ours into ministack, once, before it serves."""
from __future__ import annotations

from . import cloudtrail, mfa, password_policy, presigned, rotation
from .cloudformation import custom_resources, engine, template_check


def everything() -> None:
    mfa.install()
    presigned.install()
    cloudtrail.install()
    password_policy.install()
    rotation.install()
    engine.install()
    custom_resources.install()
    template_check.start_loading()
