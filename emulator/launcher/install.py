"""Makes the emulator's virtual environment; plain standard library, run by install.ts with the user's own Python.

usage: install.py VENV REQUIREMENTS LOCK

The lock is the kernel's: it goes away with the process that holds it, so there is no stale one to judge. A file is
written into the environment at the very end; without it the environment is half-finished and is made anew.
"""
import fcntl
import os
import shutil
import subprocess
import sys


def say(text):
    print(text, flush=True)


def fail(sentence):
    sys.stderr.write(sentence + "\n")
    sys.exit(1)


def run(command, what):
    process = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if process.returncode != 0:
        lines = [line.strip() for line in process.stdout.splitlines() if line.strip()]
        errors = [line for line in lines if line.upper().startswith("ERROR")] or lines or ["no output"]
        reason = errors[-1].rstrip(".")
        fail("%s: %s." % (what, reason[len("ERROR:"):].strip() if reason.upper().startswith("ERROR:") else reason))


def main():
    venv, requirements, lock_path = sys.argv[1:]
    complete = os.path.join(venv, "complete")
    os.makedirs(os.path.dirname(lock_path), exist_ok=True)
    with open(lock_path, "w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            say("Waiting for another installation of the emulator to finish ...")
            fcntl.flock(lock, fcntl.LOCK_EX)
        if os.path.exists(complete):
            return
        shutil.rmtree(venv, ignore_errors=True)
        say("Installing the emulator's Python packages (once, about 350 MB) ...")
        run([sys.executable, "-m", "venv", venv], "Python cannot make a virtual environment (on Debian: the package python3-venv)")
        python = os.path.join(venv, "bin", "python")
        pip = [python, "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check", "--require-hashes", "--prefer-binary"]
        run(pip + ["--requirement", requirements], "The emulator's Python packages could not be installed (is the package index reachable?)")
        with open(complete, "w") as marker:
            marker.write(sys.version)
        say("The emulator is installed.")


main()
