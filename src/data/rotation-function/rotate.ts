import { generate, type ValueOptions } from './generated-value';
import { CURRENT, PENDING, type SecretDescription, type SecretVersions } from './secret-versions';
import type { SetAndTest } from './set-and-test';
import type { RotationRequest } from './step';

/** What the steps work with. */
export interface Rotation {
  readonly versions: SecretVersions;
  readonly value: ValueOptions;
  readonly setAndTest?: SetAndTest;
}

/**
 * Does one step, and says in words what it did. Secrets Manager repeats steps, and whole rotations, after a failure: each
 * may be repeated and interrupted at will.
 *
 * @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_lambda-functions.html
 */
export async function rotate(request: RotationRequest, rotation: Rotation): Promise<string> {
  const description = await rotation.versions.describe();
  if (description.stages[request.versionToken]?.includes(CURRENT)) {
    return alreadyCurrent(request, rotation);
  }
  requirePending(request, description);

  switch (request.step) {
    case 'createSecret':
      return create(request, rotation);
    case 'setSecret':
    case 'testSecret':
      return setOrTest(request, rotation);
    case 'finishSecret':
      return finish(request, rotation, description);
  }
}

/** An earlier run came to the end, or nearly so, without Secrets Manager learning of it. */
async function alreadyCurrent({ versionToken, step }: RotationRequest, { versions }: Rotation): Promise<string> {
  if (step === 'finishSecret') {
    await removePending(versionToken, versions);
  }
  return 'nothing to do: the version is current already';
}

/** Whoever may invoke the function could else make any version current. */
function requirePending({ versionToken }: RotationRequest, { rotates, stages }: SecretDescription): void {
  if (!rotates) {
    throw new Error('the secret does not rotate: somebody has switched its rotation off');
  }
  if (!stages[versionToken]?.includes(PENDING)) {
    throw new Error(`the version ${versionToken} must be staged as ${PENDING}, got ${stages[versionToken]?.join(', ') ?? 'no such version'}`);
  }
}

async function create({ versionToken }: RotationRequest, { versions, value }: Rotation): Promise<string> {
  if (await versions.hasValue(versionToken)) {
    return 'nothing to do: the pending version has a value already';
  }
  await versions.put(versionToken, await generate(versions, value));
  return 'the pending version has a new value';
}

async function setOrTest(request: RotationRequest, { setAndTest }: Rotation): Promise<string> {
  if (!setAndTest) {
    return 'nothing to do: no function sets and tests the value';
  }
  await setAndTest(request);
  return 'the function that sets and tests the value is content';
}

async function finish({ versionToken }: RotationRequest, { versions }: Rotation, { stages }: SecretDescription): Promise<string> {
  if (!await versions.hasValue(versionToken)) {
    throw new Error(`the version ${versionToken} must have a value to become current, got none`);
  }
  await versions.makeCurrent(versionToken, Object.keys(stages).find((id) => stages[id]?.includes(CURRENT)));
  await removePending(versionToken, versions);
  return 'the version is current';
}

/** Left on a version that has been replaced, the label would count as a rotation in progress, and no other could start. */
async function removePending(versionToken: string, versions: SecretVersions): Promise<void> {
  if ((await versions.describe()).stages[versionToken]?.includes(PENDING)) {
    await versions.removePending(versionToken);
  }
}
