/** Each step against the rules of Secrets Manager. */
import { ARN, FakeSecretsManager, NEW, OLD } from './fake-secrets-manager';
import type { ValueOptions } from '../../../src/data/rotation-function/generated-value';
import { rotate } from '../../../src/data/rotation-function/rotate';
import { SecretVersions } from '../../../src/data/rotation-function/secret-versions';
import type { SetAndTest } from '../../../src/data/rotation-function/set-and-test';
import { STEPS, type Step } from '../../../src/data/rotation-function/step';

const POLICY = { PasswordLength: 40, ExcludePunctuation: true };

class Rotated {
  public readonly service: FakeSecretsManager;

  public constructor(current = 'first', private readonly value: ValueOptions = { password: POLICY }, private readonly setAndTest?: SetAndTest) {
    this.service = new FakeSecretsManager(current);
  }

  public async do(...steps: Step[]): Promise<string[]> {
    const words: string[] = [];
    for (const step of steps) {
      words.push(await rotate({ step, secretArn: ARN, versionToken: NEW },
        { versions: new SecretVersions(this.service.client, ARN), value: this.value, setAndTest: this.setAndTest }));
    }
    return words;
  }
}

function pending(...args: ConstructorParameters<typeof Rotated>): Rotated {
  const rotated = new Rotated(...args);
  rotated.service.startRotation();
  return rotated;
}

test('a whole rotation', async () => {
  const rotated = pending();
  expect(rotated.service.snapshot()).toEqual({ stages: { [OLD]: ['AWSCURRENT'], [NEW]: ['AWSPENDING'] }, values: { [OLD]: 'first', [NEW]: undefined } });

  await rotated.do('createSecret');
  expect(rotated.service.snapshot()).toEqual({ stages: { [OLD]: ['AWSCURRENT'], [NEW]: ['AWSPENDING'] }, values: { [OLD]: 'first', [NEW]: 'generated-1' } });
  expect(rotated.service.passwordRequests).toEqual([POLICY]);

  await rotated.do('setSecret', 'testSecret');
  expect(rotated.service.snapshot().stages).toEqual({ [OLD]: ['AWSCURRENT'], [NEW]: ['AWSPENDING'] });

  await rotated.do('finishSecret');
  expect(rotated.service.snapshot()).toEqual({ stages: { [OLD]: ['AWSPREVIOUS'], [NEW]: ['AWSCURRENT'] }, values: { [OLD]: 'first', [NEW]: 'generated-1' } });
});

describe('createSecret', () => {
  test('leaves a value that is there', async () => {
    const rotated = pending();
    expect(await rotated.do('createSecret', 'createSecret')).toEqual([
      'the pending version has a new value', 'nothing to do: the pending version has a value already',
    ]);
    expect(rotated.service.generated).toHaveLength(1);
    expect(rotated.service.calls.filter((name) => name === 'PutSecretValueCommand')).toHaveLength(1);
  });

  test('keeps the value of a run that was faster', async () => {
    const rotated = pending();
    await Promise.all([rotated.do('createSecret'), rotated.do('createSecret')]);
    expect(rotated.service.snapshot().values[NEW]).toBe('generated-1');
    expect(rotated.service.generated).toHaveLength(2);
  });

  test('changes one key of a JSON object, and leaves the others', async () => {
    const rotated = pending('{"username":"app","password":"first","port":5432}', { password: POLICY, jsonKey: 'password' });
    await rotated.do('createSecret');
    expect(JSON.parse(rotated.service.snapshot().values[NEW] ?? '')).toEqual({ username: 'app', password: 'generated-1', port: 5432 });
  });

  test.each(['s3cret', '"s3cret"', '["s3cret"]', 'null', '{s3cret'])('refuses %s in the place of an object, without telling the value', async (value) => {
    const rotated = pending(value, { password: POLICY, jsonKey: 'password' });
    const failure = await rotated.do('createSecret').catch((error: unknown) => String(error));
    expect(failure).toBe('Error: the current value of the secret must be a JSON object, for one key of it is to change');
    expect(rotated.service.snapshot().values[NEW]).toBeUndefined();
  });

  test('what else goes wrong is no missing value', async () => {
    const rotated = pending();
    rotated.service.interrupt = (moment, call) => {
      if (moment === 'before' && rotated.service.calls[call - 1] === 'GetSecretValueCommand') {
        throw new Error('AccessDeniedException');
      }
    };
    await expect(rotated.do('createSecret')).rejects.toThrow('AccessDeniedException');
    expect(rotated.service.generated).toEqual([]);
  });
});

describe('setSecret and testSecret', () => {
  test('do nothing by themselves', async () => {
    const rotated = pending();
    await rotated.do('createSecret');
    const before = rotated.service.snapshot();
    expect(await rotated.do('setSecret', 'testSecret')).toEqual(Array(2).fill('nothing to do: no function sets and tests the value'));
    expect(rotated.service.snapshot()).toEqual(before);
  });

  test('ask the function of the user, who is told all but the value', async () => {
    const setAndTest = jest.fn(() => Promise.resolve());
    const rotated = pending('first', { password: POLICY }, setAndTest);
    await rotated.do(...STEPS);
    expect(setAndTest.mock.calls).toEqual([
      [{ step: 'setSecret', secretArn: ARN, versionToken: NEW }], [{ step: 'testSecret', secretArn: ARN, versionToken: NEW }],
    ]);
  });

  test.each<Step>(['setSecret', 'testSecret'])('fail in %s when it does, and the current value stays', async (failing) => {
    const setAndTest = ({ step }: { step: Step }) => step === failing ? Promise.reject(new Error('refused')) : Promise.resolve();
    const rotated = pending('first', { password: POLICY }, setAndTest);
    await expect(rotated.do(...STEPS)).rejects.toThrow('refused');
    expect(rotated.service.snapshot()).toMatchObject({ stages: { [OLD]: ['AWSCURRENT'], [NEW]: ['AWSPENDING'] }, values: { [OLD]: 'first' } });
  });
});

describe('finishSecret', () => {
  test('does nothing the second time', async () => {
    const rotated = pending();
    await rotated.do(...STEPS);
    const before = rotated.service.snapshot();
    expect(await rotated.do('finishSecret')).toEqual(['nothing to do: the version is current already']);
    expect(rotated.service.snapshot()).toEqual(before);
  });

  test('takes off the label that an interrupted run left on the current version', async () => {
    const rotated = pending();
    await rotated.do('createSecret');
    rotated.service.label(NEW, 'AWSCURRENT');
    expect(rotated.service.snapshot().stages[NEW]).toEqual(['AWSCURRENT', 'AWSPENDING']);
    await rotated.do('finishSecret');
    expect(rotated.service.snapshot().stages).toEqual({ [OLD]: ['AWSPREVIOUS'], [NEW]: ['AWSCURRENT'] });
  });

  test('never makes a version current that has no value', async () => {
    const rotated = pending();
    await expect(rotated.do('finishSecret')).rejects.toThrow(`the version ${NEW} must have a value to become current, got none`);
    expect(rotated.service.snapshot().stages[OLD]).toEqual(['AWSCURRENT']);
  });

  test('makes the first value of a secret current, too', async () => {
    const service = new FakeSecretsManager();
    service.startRotation();
    const versions = new SecretVersions(service.client, ARN);
    for (const step of STEPS) {
      await rotate({ step, secretArn: ARN, versionToken: NEW }, { versions, value: { password: POLICY } });
    }
    expect(service.snapshot()).toEqual({ stages: { [NEW]: ['AWSCURRENT'] }, values: { [NEW]: 'generated-1' } });
  });
});

describe('what is refused, in every step', () => {
  test.each(STEPS)('%s: a version that does not exist', async (step) => {
    await expect(new Rotated().do(step)).rejects.toThrow(`the version ${NEW} must be staged as AWSPENDING, got no such version`);
  });

  test.each(STEPS)('%s: a version that is not pending', async (step) => {
    const rotated = new Rotated();
    rotated.service.label(NEW, 'AWSPREVIOUS');
    await expect(rotated.do(step)).rejects.toThrow(`the version ${NEW} must be staged as AWSPENDING, got AWSPREVIOUS`);
    expect(rotated.service.snapshot().values[NEW]).toBeUndefined();
  });

  test.each(STEPS)('%s: a secret whose rotation is off', async (step) => {
    const rotated = pending();
    rotated.service.rotationEnabled = false;
    await expect(rotated.do(step)).rejects.toThrow('the secret does not rotate: somebody has switched its rotation off');
  });

  test('but not a secret of which nothing is said', async () => {
    const rotated = pending();
    rotated.service.rotationEnabled = undefined;
    await rotated.do(...STEPS);
    expect(rotated.service.snapshot().stages[NEW]).toEqual(['AWSCURRENT']);
  });

  test.each<Step>(['createSecret', 'setSecret', 'testSecret'])('%s of a version that is current already does nothing', async (step) => {
    const setAndTest = jest.fn(() => Promise.resolve());
    const rotated = pending('first', { password: POLICY }, setAndTest);
    await rotated.do(...STEPS);
    setAndTest.mockClear();
    const before = rotated.service.snapshot();
    expect(await rotated.do(step)).toEqual(['nothing to do: the version is current already']);
    expect(rotated.service.snapshot()).toEqual(before);
    expect(setAndTest).not.toHaveBeenCalled();
  });
});
