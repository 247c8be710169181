"""A server on a free loopback port for the whole run; each test works in an account of its own."""
from __future__ import annotations

import itertools
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

import boto3
import pytest
from botocore.config import Config

EMULATOR = Path(__file__).resolve().parent.parent
NODE_MODULES = EMULATOR.parent / "node_modules"
_accounts = itertools.count(100000000001)


class Server:
    def __init__(self) -> None:
        self.home = tempfile.mkdtemp(prefix="emulator-test-")
        environment = {**os.environ, "TMPDIR": self.home, "EMULATOR_HOME": self.home, "NODE_PATH": str(NODE_MODULES)}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "server", "--watch-stdin"], cwd=EMULATOR, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            start_new_session=True, text=True)
        self.port = json.loads(self.process.stdout.readline())["port"]
        self.wait()

    def wait(self) -> None:
        for _ in range(200):
            try:
                self.request("GET", "health")
                return
            except OSError:
                time.sleep(0.05)
        raise AssertionError("the server does not answer")

    def request(self, method: str, endpoint: str) -> dict:
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}/_emulator/{endpoint}", method=method)
        return json.load(urllib.request.urlopen(request, timeout=30))

    def stop(self) -> None:
        self.process.stdin.close()
        try:
            self.process.wait(5)
        finally:
            try:
                os.killpg(self.process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass


class Account:
    """Clients of one account, and CloudFormation in few words."""

    def __init__(self, server: Server, number: str, region: str = "eu-west-1") -> None:
        self.server, self.number, self.region = server, number, region

    def client(self, service: str, **others):
        keys = {"aws_access_key_id": self.number, "aws_secret_access_key": "emulator", **others}
        return boto3.client(
            service, region_name=self.region, endpoint_url=f"http://127.0.0.1:{self.server.port}",
            **{"config": Config(s3={"addressing_style": "path"}, retries={"max_attempts": 1}), **keys})

    def create(self, name: str, resources: dict, **arguments) -> str:
        self.client("cloudformation").create_stack(**self._arguments(name, resources, arguments))
        return self.settled(name)

    def update(self, name: str, resources: dict, **arguments) -> str:
        self.client("cloudformation").update_stack(**self._arguments(name, resources, arguments))
        return self.settled(name)

    def delete(self, name: str) -> str:
        stack_id = self.client("cloudformation").describe_stacks(StackName=name)["Stacks"][0]["StackId"]
        self.client("cloudformation").delete_stack(StackName=name)
        return self.settled(stack_id)

    @staticmethod
    def _arguments(name: str, resources: dict, arguments: dict) -> dict:
        return {"StackName": name, "TemplateBody": json.dumps({"Resources": resources}), "Capabilities": ["CAPABILITY_NAMED_IAM"], **arguments}

    def settled(self, name: str) -> str:
        for _ in range(600):
            stack = self.client("cloudformation").describe_stacks(StackName=name)["Stacks"][0]
            if not stack["StackStatus"].endswith("IN_PROGRESS"):
                return stack["StackStatus"]
            time.sleep(0.02)
        raise AssertionError(f"{name} does not settle")

    def ids(self, name: str) -> dict[str, str]:
        found = self.client("cloudformation").describe_stack_resources(StackName=name)["StackResources"]
        return {resource["LogicalResourceId"]: resource["PhysicalResourceId"] for resource in found}

    def reasons(self, name: str) -> list[str]:
        """Why resources failed, the first failure first."""
        events = self.client("cloudformation").describe_stack_events(StackName=name)["StackEvents"]
        return [
            event["ResourceStatusReason"] for event in reversed(events)
            if event["ResourceStatus"].endswith("FAILED") and event["ResourceType"] != "AWS::CloudFormation::Stack"]


@pytest.fixture(scope="session")
def server():
    running = Server()
    yield running
    running.stop()


@pytest.fixture
def account(server) -> Account:
    return Account(server, str(next(_accounts)))


@pytest.fixture
def other_account(server) -> Account:
    return Account(server, str(next(_accounts)))


@pytest.fixture
def enforcing(server):
    server.request("PUT", "enforce-iam")
    yield
    server.request("DELETE", "enforce-iam")


def statement(effect: str, actions: str | list[str], **more) -> dict:
    return {"Effect": effect, "Action": actions, "Resource": "*", **more}


def document(*statements: dict) -> dict:
    return {"Version": "2012-10-17", "Statement": list(statements)}
